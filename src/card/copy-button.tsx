/** A button that copies a text and says whether that went well. */
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  /** False when the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Of the button, which looks like others on its surface. */
  readonly look?: string;
}

export function CopyButton({ label, text, copy, look = 'link' }: CopyButtonProps) {
  const { say } = useWords();
  const [told, setTold] = useState('');
  const onClick = () => {
    void copy(text()).then((done) => {
      setTold(done ? say('copied') : say('copyFailed'));
    });
  };
  return (
    <>
      <button type="button" class={look} onClick={onClick}>
        {label}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </>
  );
}
