/** The rules that an article names or that bind what it is about: their state at its date, their state today, what they demand. */
import { isAfter } from '../dates/partial-date.ts';
import type { Entity, RuleThenNow, Sentence } from '../types.ts';
import type { Context } from './context.ts';
import { rulesFor } from './policies.ts';
import { sentence } from './sentence.ts';
import { stateSentence } from './state-sentence.ts';

const MOST = 5;

export function rulesThenAndNow(context: Context): RuleThenNow[] {
  return rulesFor(context)
    .slice(0, MOST)
    .flatMap(({ policy }) => {
      const now = stateSentence(context.facts, policy, context.today, 'now');
      if (now === null) return [];
      const then = context.date === null ? null : stateSentence(context.facts, policy, context.date, 'then');
      return [{ policy: policy.id, then, now, demands: demandsOf(context, policy) }];
    });
}

function demandsOf({ facts, today }: Context, policy: Entity): Sentence | null {
  const step = policy.steps.findLast(({ demands, on }) => demands !== undefined && !isAfter(on, today));
  return step?.demands === undefined
    ? null
    : sentence(facts, `{${policy.id}} ${step.demands}.`, [{ owner: policy, statement: step }], null);
}
