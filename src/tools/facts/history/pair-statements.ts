/** Which statement of a record became which: the same, corrected, removed or new. */
import { daysBetween } from '../../../dates/partial-date.ts';
import type { Statement } from './snapshot.ts';

export interface Correction {
  readonly old: Statement;
  readonly fresh: Statement;
}

export interface Pairs {
  readonly corrected: readonly Correction[];
  readonly removed: readonly Statement[];
  readonly added: readonly Statement[];
}

/** Two sentences that share less are two sentences. */
const SAME_FACT = 0.5;
/** On the very same day less is enough. */
const SAME_FACT_SAME_DAY = 0.3;
/** A step of the same sort further away is another one: a second draft, a later fine. */
const SAME_STEP_DAYS = 400;

export function pairStatements(before: readonly Statement[], after: readonly Statement[]): Pairs {
  const old = [...before];
  const fresh = [...after];
  for (const statement of before) {
    const at = fresh.findIndex(
      (one) => one.what === statement.what && one.on === statement.on && one.text === statement.text,
    );
    if (at === -1) continue;
    fresh.splice(at, 1);
    old.splice(old.indexOf(statement), 1);
  }
  const candidates = old
    .flatMap((one) => fresh.map((other) => ({ old: one, fresh: other, score: score(one, other) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score);
  const corrected: Correction[] = [];
  for (const pair of candidates) {
    const [left, right] = [old.indexOf(pair.old), fresh.indexOf(pair.fresh)];
    if (left === -1 || right === -1) continue;
    old.splice(left, 1);
    fresh.splice(right, 1);
    corrected.push({ old: pair.old, fresh: pair.fresh });
  }
  return {
    corrected: corrected.sort((a, b) => compare(a.fresh, b.fresh)),
    removed: old.sort(compare),
    added: fresh.sort(compare),
  };
}

/** From 0, surely not the same, to 2. */
function score(old: Statement, fresh: Statement): number {
  const isFact = old.what === 'fact';
  if (isFact !== (fresh.what === 'fact')) return 0;
  return isFact ? factScore(old, fresh) : stepScore(old, fresh);
}

function factScore(old: Statement, fresh: Statement): number {
  const like = likeness(old.text, fresh.text);
  const isSameDay = old.on === fresh.on;
  if (like < (isSameDay ? SAME_FACT_SAME_DAY : SAME_FACT)) return 0;
  return isSameDay ? like + 0.5 : like;
}

/** The same step with another date or text; or on the same day the same step, to others or at another place. */
function stepScore(old: Statement, fresh: Statement): number {
  if (old.what !== fresh.what) return old.on === fresh.on && nameOf(old) === nameOf(fresh) ? 0.5 : 0;
  const days = Math.abs(daysBetween(old.on, fresh.on));
  return days > SAME_STEP_DAYS ? 0 : 2 - days / SAME_STEP_DAYS;
}

function nameOf({ what }: Statement): string {
  return what.replace(/ \(.*$/u, '');
}

/** From 0 to 1: what two sentences share of their words. */
function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []);
}

function compare(one: Statement, other: Statement): number {
  const [left, right] = [one, other].map(({ on, what, text }) => `${on} ${what} ${text}`);
  return (left ?? '') < (right ?? '') ? -1 : left === right ? 0 : 1;
}
