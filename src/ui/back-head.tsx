/** The head of a page that one came to from another. */
import { useWords } from '../card/words-context.ts';
import { Seal } from './seal.tsx';

export interface BackHeadProps {
  /** Null where the page has a title of its own. */
  readonly title: string | null;
  readonly onBack: () => void;
}

export function BackHead({ title, onBack }: BackHeadProps) {
  const { say } = useWords();
  return (
    <header class="head">
      <Seal />
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('back')}
      </button>
      {title !== null && <h1>{title}</h1>}
    </header>
  );
}
