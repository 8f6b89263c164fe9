/** The head of a page that one came to from another. */
import { useWords } from '../card/words-context.ts';
import { Seal } from './seal.tsx';

export function BackHead({ onBack }: { readonly onBack: () => void }) {
  const { say } = useWords();
  return (
    <header class="head">
      <Seal />
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('back')}
      </button>
    </header>
  );
}
