/** Whose rules an article stands under, and which of them are no business of one that does not name them. */
import { bracesIn } from '../facts/braces.ts';
import { entityOf } from '../facts/names-at.ts';
import { related } from '../facts/relations.ts';
import type { Entity } from '../types.ts';
import type { Context } from './context.ts';

/** Below this an actor does not open its country's rule book. */
const INVOLVED = 1;

/** The countries whose rules the article or its actors live under. */
export function countriesOf(context: Context): ReadonlySet<string> {
  const involved = context.named.filter(({ id }) => context.weight(id) >= INVOLVED);
  return new Set([
    ...(isOfChina(context) ? ['CN'] : []),
    ...(isOfChips(context) ? ['US'] : []),
    ...involved.map(({ country }) => country),
  ]);
}

/** True for a list on which nobody in the article came, another city's rules, and a rule made for one who is not in it. */
export function isOfOthers(context: Context, policy: Entity): boolean {
  return isListOfOthers(context, policy) || isElsewhere(context, policy) || isForOthers(context, policy);
}

/** A text on China that names foreigners only is on what they do: China's rules are not about them. */
function isOfChina({ ofChina, named }: Context): boolean {
  return ofChina && (named.length === 0 || named.some(({ country }) => country === 'CN'));
}

/** Whoever writes on China's chips writes under the American controls. */
function isOfChips({ spoken, subjects }: Context): boolean {
  return Math.min(spoken.get('chips') ?? 0, subjects.get('chips') ?? 0) >= MAINLY;
}

const MAINLY = 0.8;

/** A sanctions list, or an addition to one, is the business of an article that does not name it only when somebody in it came on it so. */
function isListOfOthers({ facts, named }: Context, policy: Entity): boolean {
  const lists = [policy, ...related(facts, policy, 'amends')].filter(({ roles }) => roles[0] === 'sanctions-list');
  if (lists.length === 0) return false;
  const ids = [policy, ...lists].map(({ id }) => id);
  const isAddition = policy.roles[0] !== 'sanctions-list';
  const days = policy.steps.map(({ on }) => on);
  return !named.some(({ steps }) =>
    steps.some(({ under, on }) => under !== undefined && ids.includes(under) && (!isAddition || days.includes(on))),
  );
}

/** One city's rules are the business of articles that name the city's government. */
function isElsewhere(context: Context, policy: Entity): boolean {
  const issuers = related(context.facts, policy, 'issued-by');
  return (
    issuers.length > 0 &&
    issuers.every(({ id, roles }) => roles.includes('local-government') && context.weight(id) === 0)
  );
}

/** A rule made for one company or chip is the business of articles on that company, or that chip's maker. */
function isForOthers(context: Context, policy: Entity): boolean {
  const meant = bracesIn(policy.is).flatMap((id) => entityOf(context.facts, id) ?? []);
  const makers = meant.flatMap((one) =>
    one.kind === 'chip' ? [one, ...related(context.facts, one, 'made-by')] : [one],
  );
  const ones = makers.filter(({ kind }) => kind === 'company' || kind === 'chip');
  return ones.length > 0 && ones.every(({ id }) => context.standing(id) < SUBJECT);
}

const SUBJECT = 0.5;
