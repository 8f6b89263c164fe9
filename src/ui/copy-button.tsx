/** A button that copies a text and says whether that went well. */
import { useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';

export interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
}

export function CopyButton({ label, text, copy }: CopyButtonProps) {
  const { say } = useWords();
  const [told, setTold] = useState('');
  const onClick = () => {
    void copy(text()).then((done) => {
      setTold(done ? say('copied') : say('copyFailed'));
    });
  };
  return (
    <>
      <button type="button" class="link" onClick={onClick}>
        {label}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </>
  );
}
