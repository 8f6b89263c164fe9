/** What a policy demands today, as a sentence that follows its name: "They require providers to ...". */
import { policyState } from '../facts/state.ts';
import { isAfter } from '../dates/partial-date.ts';
import type { Entity, Sentence } from '../types.ts';
import type { Context } from './context.ts';
import { sentence } from './sentence.ts';

/** Null when the record does not say, or the policy is not in force or out today. */
export function demandsOf({ facts, today }: Pick<Context, 'facts' | 'today'>, policy: Entity): Sentence | null {
  const { state } = policyState(policy, today);
  if (state !== 'in-force' && state !== 'published') return null;
  const step = policy.steps.findLast(({ demands, on }) => demands !== undefined && !isAfter(on, today));
  if (step?.demands === undefined) return null;
  return sentence(
    facts,
    `${policy.plural ? 'they' : 'it'} ${step.demands}.`,
    [{ owner: policy, statement: step }],
    null,
  );
}
