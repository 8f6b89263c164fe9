/** Named chips and models that were restricted, allowed, blocked or suspended after the article. */
import { isAfter } from '../../dates/partial-date.ts';
import type { Entity, PartialDate, Sentence, Step, StepName } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { sentence } from '../sentence.ts';
import { datedClause, ground } from './words.ts';

const NEWS: readonly StepName[] = ['restricted', 'allowed', 'blocked', 'suspended', 'resumed', 'withdrawn'];
const NEWSWORTHY = 1.4;

export const restrictions: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return context.named
    .filter(({ kind }) => kind === 'chip' || kind === 'model')
    .flatMap((thing) => since(context, date, thing));
};

function since(context: Context, date: PartialDate, thing: Entity): Candidate[] {
  const steps = thing.steps.filter(
    ({ step, on }) => NEWS.includes(step) && isAfter(on, date) && !isAfter(on, context.today),
  );
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const say = (step: Step): Sentence =>
    sentence(context.facts, `${datedClause(context.facts, thing, step)}.`, [ground(thing, step)], context.date);
  return [
    {
      frame: 'restrictions',
      slot: 'since',
      score: context.weight(thing.id) * NEWSWORTHY,
      about: [thing.id],
      tells: [thing.id, ...[first, last].flatMap(({ under }) => under ?? [])],
      sentence: say(first),
      ...(last === first ? {} : { continuation: say(last) }),
    },
  ];
}
