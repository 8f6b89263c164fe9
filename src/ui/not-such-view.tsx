/** The page is no article about AI in China: why, and a way to read it nevertheless. */
import { useWords } from '../card/words-context.ts';
import type { Reading } from '../types.ts';
import { Action, Notice } from './notice.tsx';
import { Reasons } from './reasons.tsx';

export function NotSuchView({ reading, onAnyway }: { readonly reading: Reading; readonly onAnyway: () => void }) {
  const words = useWords();
  const named = new Set(reading.mentions.map(({ entity }) => entity)).size;
  return (
    <Notice title={words.say('notSuchTitle')} text={words.say('notSuchText')}>
      <Reasons verdict={reading.verdict} />
      {named > 0 && <p>{words.count('notSuchNamed', named)}</p>}
      <Action label={words.say('readAnyway')} onClick={onAnyway} />
    </Notice>
  );
}
