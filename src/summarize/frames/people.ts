/** Named people whose office has changed since the article: where they went last. */
import { isAfter } from '../../dates/partial-date.ts';
import type { Entity, PartialDate, StepName } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { sentence } from '../sentence.ts';
import { datedClause, ground } from './words.ts';

const CHANGES: readonly StepName[] = ['appointed', 'left', 'detained', 'died'];
/** Where somebody is now is what a reader asks of an old article first. */
const ASKED = 1.3;
/** Who is named once in a long text. */
const PASSING = 0.7;

export const people: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return context.named
    .filter(({ id, kind }) => kind === 'person' && context.weight(id) >= PASSING)
    .flatMap((person) => lastChange(context, date, person));
};

function lastChange(context: Context, date: PartialDate, person: Entity): Candidate[] {
  const step = person.steps.findLast(
    ({ step: name, on }) => CHANGES.includes(name) && isAfter(on, date) && !isAfter(on, context.today),
  );
  if (step === undefined) return [];
  return [
    {
      frame: 'person-since',
      slot: 'since',
      score: context.weight(person.id) * ASKED,
      about: [person.id],
      sentence: sentence(
        context.facts,
        `${datedClause(context.facts, person, step)}.`,
        [ground(person, step)],
        step.on,
      ),
    },
  ];
}
