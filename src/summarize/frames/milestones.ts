/** The major statements of the weightiest entities: the last one before the article, the first and the newest after it. */
import { isAfter } from '../../dates/partial-date.ts';
import { fromThen } from '../../dates/words.ts';
import { startsAfter } from '../../facts/state.ts';
import type { Entity, PartialDate } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf } from '../products.ts';
import { sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { statementsOf, type Told } from '../told.ts';
import { lowerFirst } from './words.ts';

const ENTITIES = 6;

export const milestones: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return owners(context).flatMap(({ owner, weight }) => ofOwner(context, date, owner, weight));
};

function owners(context: Context): { owner: Entity; weight: number }[] {
  const named = context.named.slice(0, ENTITIES).map((owner) => ({ owner, weight: context.weight(owner.id) }));
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
  const before = told.filter(({ statement }) => !startsAfter(statement, date)).at(-1);
  const after = told.filter(({ statement }) => startsAfter(statement, date));
  const [first] = after;
  const last = after.at(-1);
  return [
    ...(before === undefined ? [] : [candidate(context, date, 'then', weight * 0.6, before)]),
    ...(first === undefined ? [] : [candidate(context, date, 'since', weight * 0.7, first)]),
    ...(last === undefined || last === first ? [] : [candidate(context, date, 'now', weight * 0.9, last)]),
  ];
}

function candidate(context: Context, date: PartialDate, slot: Slot, score: number, told: Told): Candidate {
  const { owner, statement } = told;
  const clause = 'kind' in owner ? clauseOf(context.facts, owner, statement) : '';
  const distance = fromThen(statement.on, date);
  const when = slot === 'then' ? distance : distance === 'around then' ? distance : `<on ${statement.on}>`;
  return {
    frame: `milestone-${slot}`,
    slot,
    score,
    about: [owner.id],
    sentence: sentence(context.facts, `${when}, ${lowerFirst(clause)}.`, [{ owner, statement }], statement.on),
  };
}
