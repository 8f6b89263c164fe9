/** The major statements of the weightiest entities: the last one before the article, the first and the newest after it. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { bracesIn } from '../../facts/braces.ts';
import type { Entity, PartialDate, Sentence } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf } from '../products.ts';
import { sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { statementsOf, type Told } from '../told.ts';
import { afterArticle, lowerFirst, openingWords, retelling } from './words.ts';

const ENTITIES = 6;
/** What foreigners did is the setting of the story, and mostly known. */
const FOREIGN = 0.6;
const AGE_DAYS = 250;
/** What happened within these days before an article is its own news. */
const OWN_NEWS_DAYS = 4;

export const milestones: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return owners(context).flatMap(({ owner, weight }) => ofOwner(context, date, owner, weight));
};

function owners(context: Context): { owner: Entity; weight: number }[] {
  const named = context.named
    .slice(0, ENTITIES)
    .map((owner) => ({ owner, weight: context.weight(owner.id) * (owner.country === 'CN' ? 1 : FOREIGN) }));
  const products = productsOf(context)
    .filter(({ thing }) => context.weight(thing.id) === 0)
    .slice(0, ENTITIES)
    .map(({ thing, weight }) => ({ owner: thing, weight: weight * 0.8 }));
  return [...named, ...products];
}

function ofOwner(context: Context, date: PartialDate, owner: Entity, weight: number): Candidate[] {
  const told = statementsOf(context.facts, owner).filter(
    ({ statement }) => statement.major === true && !isAfter(statement.on, context.today),
  );
  const before = told.findLast(
    ({ statement }) => isBefore(statement.on, date) && daysBetween(statement.on, date) > OWN_NEWS_DAYS,
  );
  const after = told.filter(({ statement }) => isAfter(statement.on, date));
  const [first] = after;
  const last = after.at(-1);
  return [
    ...(before === undefined ? [] : [candidate(context, date, 'then', weight * 0.6 * agedBy(before, date), before)]),
    ...(first === undefined ? [] : [candidate(context, date, 'since', weight * 0.7, first)]),
    ...(last === undefined || last === first ? [] : [candidate(context, date, 'now', weight * 0.9, last)]),
  ];
}

/** What lay long before an article says little of its time. */
function agedBy({ statement }: Told, date: PartialDate): number {
  return 1 / (1 + daysBetween(statement.on, date) / AGE_DAYS);
}

function candidate(context: Context, date: PartialDate, slot: Slot, score: number, told: Told): Candidate {
  const { owner, statement } = told;
  const clause = 'kind' in owner ? lowerFirst(clauseOf(context.facts, owner, statement)) : '';
  const say = (opening: string): Sentence =>
    sentence(context.facts, `${opening}, ${clause}.`, [{ owner, statement }], statement.on);
  return {
    frame: `milestone-${slot}`,
    slot,
    score: score * retelling(context, slot, [owner.id, ...bracesIn(clause)]),
    about: [owner.id],
    sentence: say(openingWords(statement.on, date)),
    ...(slot === 'then' ? {} : { varied: say(afterArticle(statement.on, date)) }),
  };
}
