/** The few dated statements that matter most for an article, after it or before it. */
import { daysBetween, isAfter, lastDay } from '../dates/partial-date.ts';
import { bracesIn } from '../facts/braces.ts';
import { startsAfter } from '../facts/state.ts';
import type { DatedSentence, Entity, PartialDate, StepName } from '../types.ts';
import type { Context } from './context.ts';
import { rulesFor } from './policies.ts';
import { productsOf } from './products.ts';
import { storiesFor } from './stories.ts';
import { relevance } from './relevance.ts';
import { groundId } from './sentence.ts';
import { clauseOf } from './statement.ts';
import { fitOf } from './subjects.ts';
import { datedSentence, statementsOf, type Told } from './told.ts';

interface Weighed {
  readonly told: Told;
  readonly weight: number;
}

const MOST = 8;
const PER_OWNER = 2;
/** What matters less than this part of the first is left out. */
const WORTH = 0.25;
const SAID = 2;
const NEAR_DAYS = 700;
/** A product that the article does not name is told of by its major statements only. */
const UNNAMED_MINOR = 0.4;
/** Steps that seldom are news by themselves. */
const QUIET: readonly StepName[] = [
  'adopted',
  'dated',
  'filed',
  'updated',
  'renamed',
  'born',
  'founded',
  'established',
];

/** After the article, oldest first, at most eight; what the summary in short rests on comes first. */
export function sinceThen(context: Context, said: ReadonlySet<string>): DatedSentence[] {
  const { date } = context;
  return date === null ? [] : chosen(context, said, ({ on }) => isAfter(on, date));
}

/** What led up to the article, oldest first. */
export function leadingUp(context: Context): DatedSentence[] {
  const { date } = context;
  return date === null ? [] : chosen(context, new Set(), ({ on }) => !startsAfter({ on }, date));
}

function chosen(
  context: Context,
  said: ReadonlySet<string>,
  fits: (statement: { readonly on: PartialDate }) => boolean,
): DatedSentence[] {
  const bonus = (told: Told): number => (said.has(groundId(told)) ? SAID : 1) * nearness(context, told);
  const fitting = weighAll(context)
    .map(({ told, weight }) => ({ told, weight: weight * bonus(told) }))
    .filter(({ told }) => fits(told.statement) && !isAfter(told.statement.on, context.today))
    .sort((a, b) => b.weight - a.weight);
  const best: Weighed[] = [];
  for (const candidate of fitting) {
    if (best.length >= MOST || candidate.weight <= (best[0]?.weight ?? 0) * WORTH) break;
    if (!repeats(best, candidate)) best.push(candidate);
  }
  return best
    .map(({ told }) => datedSentence(context.facts, told, context.date))
    .sort((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)));
}

/** What came soon after belongs to the article more than what came years later. */
function nearness({ date }: Context, { statement }: Told): number {
  return date === null ? 1 : 1 / (1 + Math.abs(daysBetween(date, statement.on)) / NEAR_DAYS);
}

function repeats(best: readonly Weighed[], { told }: Weighed): boolean {
  const same = best.filter((other) => other.told.owner.id === told.owner.id);
  return (
    same.length >= PER_OWNER ||
    best.some((other) => isSameTime(other.told.statement.on, told.statement.on) && tellsSame(other.told, told))
  );
}

/** The same date, or a day and its month. */
function isSameTime(a: PartialDate, b: PartialDate): boolean {
  return a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b));
}

/** Two records that tell one event cite the same page for it, or one names the other. */
function tellsSame(a: Told, b: Told): boolean {
  const names = (one: Told, other: Told): boolean => bracesIn(one.statement.text ?? '').includes(other.owner.id);
  if (names(a, b) || names(b, a)) return true;
  const urls = (told: Told): string[] => told.statement.cites.flatMap((key) => told.owner.cites[key]?.url ?? []);
  const others = urls(b);
  return a.owner.id === b.owner.id || urls(a).some((url) => others.includes(url));
}

function weighAll(context: Context): Weighed[] {
  const named = context.named.map((owner) => ({ owner, weight: context.weight(owner.id) * behind(context, owner) }));
  const products = productsOf(context).map(({ thing, maker, weight }) => ({
    owner: thing,
    weight: weight * behind(context, context.weight(thing.id) > context.weight(maker.id) ? thing : maker),
  }));
  const rules = rulesFor(context).map(({ policy, weight }) => ({ owner: policy, weight }));
  const byOwner = new Map([...rules, ...products, ...named].map((entry) => [entry.owner.id, entry]));
  const entities = [...byOwner.values()].flatMap(({ owner, weight }) =>
    statementsOf(context.facts, owner).map((told): Weighed => {
      const minor = context.weight(owner.id) === 0 && told.statement.major !== true ? UNNAMED_MINOR : 1;
      return { told, weight: weight * loudness(told) * minor * fit(context, told) };
    }),
  );
  const stories = storiesFor(context).flatMap(({ story, weight }) =>
    story.facts.map((statement): Weighed => {
      const told = { owner: story, statement };
      return { told, weight: weight * 0.8 * fit(context, told) };
    }),
  );
  return [...entities, ...stories];
}

function fit(context: Context, told: Told): number {
  const { owner, statement } = told;
  const clause = 'kind' in owner ? clauseOf(context.facts, owner, statement) : (statement.text ?? '');
  return fitOf(context, told, clause) * relevance(context, told);
}

/** Who stands far behind the main actor has little to tell; what foreigners did is the setting. */
function behind(context: Context, owner: Entity): number {
  return context.standing(owner.id) ** BEHIND * (owner.country === 'CN' || owner.kind === 'chip' ? 1 : FOREIGN);
}

const BEHIND = 0.7;
const FOREIGN = 0.6;

function loudness({ statement }: Told): number {
  const major = statement.major === true ? 2 : 1;
  return 'step' in statement && QUIET.includes(statement.step) ? major * 0.5 : major;
}
