/** Why the page was taken for such an article or not: each reason with the words that it rests on. */
import { useWords } from '../card/words-context.ts';
import type { MessageKey } from '../text/words.ts';
import type { Reason, ReasonCode, Verdict } from '../types.ts';

const SAID = {
  'names-chinese-ai': 'reason_names_chinese_ai',
  'names-chinese-actor': 'reason_names_chinese_actor',
  'speaks-of-ai': 'reason_speaks_of_ai',
  'speaks-of-china': 'reason_speaks_of_china',
  'in-title': 'reason_in_title',
  'close-together': 'reason_close_together',
  'no-ai': 'reason_no_ai',
  'no-china': 'reason_no_china',
  'in-passing': 'reason_in_passing',
  elsewhere: 'reason_elsewhere',
  'other-sense': 'reason_other_sense',
  'too-little-text': 'reason_too_little_text',
  'not-an-article': 'reason_not_an_article',
} as const satisfies Record<ReasonCode, MessageKey>;

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
  const { say } = useWords();
  const against = reason.weight < 0;
  // A reason without terms leaves its colon behind.
  const text = say(SAID[reason.code], reason.terms.join(', ')).replace(/[:：]\s*$/u, '');
  return (
    <li class={against ? 'against' : 'for'}>
      <span class="sign" role="img" aria-label={say(against ? 'speaksAgainst' : 'speaksFor')}>
        {against ? '−' : '+'}
      </span>
      {text}
    </li>
  );
}
