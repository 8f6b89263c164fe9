/** What amended or replaced a rule later: a reader of an old article must not take the rule of its time for today's. */
import { isAfter } from '../dates/partial-date.ts';
import { policyState } from '../facts/state.ts';
import type { Entity, Sentence, Step } from '../types.ts';
import type { Context } from './context.ts';
import { demandsOf } from './demands.ts';
import { sentence } from './sentence.ts';

export interface LaterRule {
  readonly policy: Entity;
  readonly by: Step;
}

/** All that amended or replaced it, directly or through others, and hold today; in the order in which they came. */
export function laterRules({ today, pointingTo }: Pick<Context, 'today' | 'pointingTo'>, policy: Entity): LaterRule[] {
  const found = new Map<string, LaterRule>();
  const seen = new Set([policy.id]);
  const queue = [policy];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { from, relation } of pointingTo(next.id)) {
      if ((relation.type !== 'amends' && relation.type !== 'supersedes') || seen.has(from.id)) continue;
      seen.add(from.id);
      queue.push(from);
      const { state, by } = policyState(from, today);
      if (by !== null && state === 'in-force') found.set(from.id, { policy: from, by });
    }
  }
  return [...found.values()].sort((a, b) => a.by.on.localeCompare(b.by.on));
}

/** How much of that which the rule binds a later rule must bind to be the article's business. */
const BOUND = 0.5;

/**
 * "They were amended by the H200 rule, in force since 15 January 2026, which replaces ..." Null where nothing came that binds what
 * the article is about. Follows a sentence on the rule.
 */
export function latestRule(context: Context, policy: Entity): Sentence | null {
  if (policy.roles[0] === 'sanctions-list') return null;
  const enough = BOUND * context.alignment(policy.binds);
  const later = laterRules(context, policy).filter(
    (rule) => context.alignment(rule.policy.binds) >= enough && isAfter(rule.by.on, policyStart(policy, context.today)),
  );
  const last = later.at(-1);
  if (last === undefined) return null;
  const demands = demandsStep(context, last.policy);
  const grounds = [last.by, ...(demands === null || demands === last.by ? [] : [demands])];
  const it = policy.plural ? 'they were' : 'it was';
  const them = policy.plural ? 'them' : 'it';
  const what = `{${last.policy.id}}, in force since <${last.by.on}>${demands === null ? '' : `, which ${demands.demands ?? ''}`}`;
  const text =
    later.length === 1
      ? `${it} ${replaces(last.policy, policy) ? 'replaced' : 'amended'} by ${what}.`
      : `of the rules that have changed ${them} since, the latest known here is ${what}.`;
  return sentence(
    context.facts,
    text,
    grounds.map((statement) => ({ owner: last.policy, statement })),
    null,
  );
}

/** What came before the rule itself did not amend it in that sense. */
function policyStart(policy: Entity, today: string): string {
  return policy.steps.find(({ on }) => !isAfter(on, today))?.on ?? today;
}

function demandsStep(context: Context, policy: Entity): Step | null {
  if (demandsOf(context, policy) === null) return null;
  return policy.steps.findLast(({ demands, on }) => demands !== undefined && !isAfter(on, context.today)) ?? null;
}

function replaces(later: Entity, policy: Entity): boolean {
  return later.relations.some(({ type, entity }) => type === 'supersedes' && entity === policy.id);
}
