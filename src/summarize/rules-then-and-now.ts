/** The rules that an article names or that bind what it is about: their state at its date, their state today, what they demand. */
import type { RuleThenNow } from '../types.ts';
import type { Context } from './context.ts';
import { demandsOf } from './demands.ts';
import { rulesFor } from './policies.ts';
import { policyStateWords } from './policy-state.ts';

const MOST = 4;
/** An unnamed rule that matters less than this part of the weightiest is left out. */
const WORTH = 0.25;

export function rulesThenAndNow(context: Context): RuleThenNow[] {
  const rules = rulesFor(context);
  const enough = (rules[0]?.weight ?? 0) * WORTH;
  return rules
    .filter(({ named, weight }) => named || weight >= enough)
    .slice(0, MOST)
    .map(({ policy }) => ({
      policy: policy.id,
      then: context.date === null ? null : policyStateWords(context.facts, policy, context.date),
      now: policyStateWords(context.facts, policy, context.today),
      demands: demandsOf(context, policy),
    }));
}
