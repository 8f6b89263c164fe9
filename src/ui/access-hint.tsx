/** Says that pages are read only on request, and offers to change that. */
import { useWords } from '../card/words-context.ts';

export function AccessHint({ onAllow }: { readonly onAllow: () => void }) {
  const { say } = useWords();
  return (
    <p class="access">
      {say('accessHint')}{' '}
      <button type="button" class="link" onClick={onAllow}>
        {say('allowAll')}
      </button>
    </p>
  );
}
