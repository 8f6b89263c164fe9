/** The rules that an article names or that bind what it is about: their state at its date, their state today, what they demand. */
import type { RuleThenNow } from '../types.ts';
import type { Context } from './context.ts';
import { demandsOf } from './demands.ts';
import { rulesFor } from './policies.ts';
import { policyStateWords } from './policy-state.ts';

const MOST = 4;
/** An unnamed rule that matters less than this part of the weightiest is left out. */
const WORTH = 0.25;
/** The same against the article's first subject: a text on robots needs no rule on chatbots. */
const WORTH_OF_SUBJECT = 0.12;

export function rulesThenAndNow(context: Context): RuleThenNow[] {
  const rules = rulesFor(context);
  const subject = context.named.map(({ id }) => context.weight(id))[0] ?? 0;
  const enough = Math.max((rules[0]?.weight ?? 0) * WORTH, subject * WORTH_OF_SUBJECT);
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
