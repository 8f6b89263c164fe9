/** The page was read, and the facts know nothing that it names. */
import { useWords } from '../card/words-context.ts';
import type { Verdict } from '../types.ts';
import { Notice } from './notice.tsx';
import { Reasons } from './reasons.tsx';

export function NothingView({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useWords();
  return (
    <Notice title={say('nothingTitle')} {...(verdict.aboutChinaAi ? { text: say('nothingText') } : {})}>
      <Reasons verdict={verdict} />
    </Notice>
  );
}
