/** The major statements of the weightiest entities: the last one before the article, the first and the newest after it. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { bracesIn } from '../../facts/braces.ts';
import type { Entity, PartialDate, Sentence } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf } from '../products.ts';
import { besideRule, isOutside, relevance, thingsIn } from '../relevance.ts';
import { sentence } from '../sentence.ts';
import { fitOf } from '../subjects.ts';
import { clauseOf } from '../statement.ts';
import { statementsOf, type Told } from '../told.ts';
import { lowerFirst, retelling, worded } from './words.ts';

const ENTITIES = 6;
/** Who is named once in a long text, and that far down. */
const PASSING = 1.05;
/** What foreigners did is the setting of the story, and mostly known. */
const FOREIGN = 0.4;
/** A product that the article does not name. */
const UNNAMED = 0.6;
/** ...except where it is what the article is about. */
const FOREIGN_MAIN = 0.8;
const MAIN = 0.8;
/** What statesmen and offices did that is not of the article's subject is of another article. */
const MATCH = 0.9;
const ASIDE = 0.5;
/** What fits less is about something else. */
const OFF = 0.5;
const BEHIND = 0.7;
/** A milestone this far off counts half against one at once. */
const NEAR_DAYS = 900;
/** The newest that fits nearly as well as the best. */
const LAST = 0.8;
const AGE_DAYS = 250;
/** What happened within these days before an article is its own news. */
const OWN_NEWS_DAYS = 4;
/** What lies further back is history. */
const PAST_DAYS = 1100;

export const milestones: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const beside = besideRule(context);
  return owners(context).flatMap(({ owner, weight, once }) =>
    ofOwner(context, date, owner, weight * (owner.kind === 'policy' ? 1 : beside)).map((offer) =>
      once === undefined ? offer : { ...offer, once },
    ),
  );
};

interface Weighty {
  readonly owner: Entity;
  readonly weight: number;
  /** Of the products of a maker that the article does not name, one sentence is enough. */
  readonly once?: string;
}

/** Who stands far behind the main actor has little to tell of the article, and foreigners less. */
function owners(context: Context): Weighty[] {
  const named = context.named
    .filter(({ id }) => context.weight(id) >= PASSING)
    .slice(0, ENTITIES)
    .map((owner) => {
      const behind = context.standing(owner.id) ** BEHIND;
      return { owner, weight: context.weight(owner.id) * behind };
    });
  const products = productsOf(context)
    .filter(({ thing, maker }) => context.weight(thing.id) === 0 && context.weight(maker.id) >= PASSING)
    .slice(0, ENTITIES)
    .map(({ thing, maker, weight }) => ({
      owner: thing,
      weight: weight * UNNAMED * context.standing(maker.id) ** BEHIND,
      once: `product of ${maker.id}`,
    }));
  return [...named, ...products];
}

interface Fitting {
  readonly told: Told;
  readonly fit: number;
}

/** The major statements that fit, an event's own always: they are what it was about. */
function fittingOf(context: Context, owner: Entity): Fitting[] {
  const isCompany = owner.kind === 'company';
  const isOfPeople = owner.kind === 'person' || owner.kind === 'agency';
  const least = owner.kind === 'event' ? MAIN : 0;
  return statementsOf(context.facts, owner)
    .filter(({ statement }) => statement.major === true && !isAfter(statement.on, context.today))
    .flatMap((told): Fitting[] => {
      const fit = Math.max(least, fitOf(context, told, clauseOf(context.facts, owner, told.statement)));
      if (fit < OFF || (isCompany && isOutside(context, owner, fit))) return [];
      const worth = fit * relevance(context, told) * (isOfPeople && fit < MATCH ? ASIDE : 1);
      return worth > 0 ? [{ told, fit: worth }] : [];
    });
}

function ofOwner(context: Context, date: PartialDate, owner: Entity, standing: number): Candidate[] {
  const weight = (fit: number): number =>
    standing * fit * (owner.country === 'CN' || owner.kind === 'event' ? 1 : fit >= MAIN ? FOREIGN_MAIN : FOREIGN);
  const told = fittingOf(context, owner);
  const before = best(
    told.filter(
      ({ told: { statement } }) =>
        isBefore(statement.on, date) &&
        daysBetween(statement.on, date) > OWN_NEWS_DAYS &&
        daysBetween(statement.on, date) < PAST_DAYS,
    ),
    ({ told: one, fit }) => fit * agedBy(one, date),
  );
  const after = told.filter(({ told: { statement } }) => isAfter(statement.on, date));
  const first = best(after, ({ told: one, fit }) => fit / (1 + daysBetween(date, one.statement.on) / NEAR_DAYS));
  const fitting = after.filter(({ fit }) => fit >= LAST * Math.max(...after.map((other) => other.fit)));
  const last = fitting.at(-1);
  return [
    ...(before === undefined
      ? []
      : [candidate(context, date, 'then', weight(before.fit) * 0.6 * agedBy(before.told, date), before.told)]),
    ...(first === undefined ? [] : [candidate(context, date, 'since', weight(first.fit) * 0.8, first.told)]),
    ...(last === undefined || last === first
      ? []
      : [candidate(context, date, 'now', weight(last.fit) * 0.8, last.told)]),
  ];
}

function best(offers: readonly Fitting[], score: (one: Fitting) => number): Fitting | undefined {
  return offers.toSorted((a, b) => score(b) - score(a))[0];
}

/** What lay long before an article says little of its time. */
function agedBy({ statement }: Told, date: PartialDate): number {
  return 1 / (1 + daysBetween(statement.on, date) / AGE_DAYS);
}

function candidate(context: Context, date: PartialDate, slot: Slot, score: number, told: Told): Candidate {
  const { owner, statement } = told;
  const clause = 'kind' in owner ? lowerFirst(clauseOf(context.facts, owner, statement)) : '';
  const say = (text: string): Sentence => sentence(context.facts, `${text}.`, [{ owner, statement }], statement.on);
  return {
    frame: `milestone-${slot}`,
    slot,
    score: score * retelling(context, slot, [owner.id, ...bracesIn(clause)]),
    about: [owner.id, ...bracesIn(clause)],
    things: thingsIn(context, owner.id, clause),
    ...worded(clause, statement.on, date, say),
  };
}
