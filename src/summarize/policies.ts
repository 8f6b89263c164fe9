/** The rules that matter to an article: those it names, and those that bind what it is about. */
import { isAfter } from '../dates/partial-date.ts';
import type { Entity, FactSet } from '../types.ts';
import type { Context } from './context.ts';

export interface Rule {
  readonly policy: Entity;
  readonly weight: number;
  readonly named: boolean;
}

/** An unnamed rule matters less than the things that it binds. */
const UNNAMED = 0.3;

/** The weightiest first. Unnamed rules are taken from the countries whose rules the article or its actors live under. */
export function rulesFor(context: Context): Rule[] {
  const countries = new Set(context.named.map(({ country }) => country));
  const rules = policiesOf(context.facts)
    .filter((policy) => !policy.steps.every(({ on }) => isAfter(on, context.today)))
    .map((policy) => ruleOf(context, policy, countries))
    .filter(({ weight }) => weight > 0);
  return rules.sort((a, b) => b.weight - a.weight);
}

function policiesOf(facts: FactSet): Entity[] {
  return Object.values(facts.entities).filter(({ kind }) => kind === 'policy');
}

function ruleOf(context: Context, policy: Entity, countries: ReadonlySet<string>): Rule {
  const named = context.weight(policy.id);
  if (named > 0) return { policy, weight: named, named: true };
  const binding = ['ai-rules', 'law', 'data-rules', 'export-control'].includes(policy.roles[0] ?? '');
  if (!binding || !countries.has(policy.country)) return { policy, weight: 0, named: false };
  const bound = Math.max(0, ...policy.binds.map((role, index) => context.topic(role) / (1 + index / 2)));
  const specific = policy.ai ? 1 : 0.4;
  return { policy, weight: bound * UNNAMED * specific, named: false };
}
