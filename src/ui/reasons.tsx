/** Why the page was taken for such an article or not: each reason with the words that it rests on. */
import { useWords } from '../card/words-context.ts';
import { underscored } from '../text/words.ts';
import type { Reason, Verdict } from '../types.ts';

export function Reasons({ verdict }: { readonly verdict: Verdict }) {
  return (
    <ul class="reasons">
      {verdict.reasons.map((reason, index) => (
        <ReasonItem key={index} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason }: { readonly reason: Reason }) {
  const words = useWords();
  const { say } = words;
  const against = reason.weight < 0;
  // A reason without terms leaves its colon behind.
  const text = say(`reason_${underscored(reason.code)}`, words.list(reason.terms)).replace(/\s*[:：]\s*$/u, '');
  return (
    <li class={against ? 'against' : 'for'}>
      <span class="sign" role="img" aria-label={say(against ? 'speaksAgainst' : 'speaksFor')}>
        {against ? '−' : '+'}
      </span>
      {text}
    </li>
  );
}
