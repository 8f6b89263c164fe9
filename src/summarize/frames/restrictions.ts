/** Named chips and models that were restricted, allowed, blocked or suspended after the article. */
import { isAfter } from '../../dates/partial-date.ts';
import type { Entity, PartialDate, Step, StepName } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { list, sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { ground } from './words.ts';

const NEWS: readonly StepName[] = ['restricted', 'allowed', 'blocked', 'suspended', 'resumed', 'withdrawn'];
const MOST = 2;

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
  const told = [...new Set([...steps.slice(0, 1), ...steps.slice(-1)])].slice(0, MOST);
  if (told.length === 0) return [];
  const text = list(told.map((step, index) => clause(context, thing, step, index)));
  return [
    {
      frame: 'restrictions',
      slot: 'since',
      score: context.weight(thing.id) * 1.4,
      about: [thing.id],
      sentence: sentence(
        context.facts,
        `${text}.`,
        told.map((step) => ground(thing, step)),
        context.date,
      ),
    },
  ];
}

/** A second clause about the same thing calls it "it". */
function clause(context: Context, thing: Entity, step: Step, index: number): string {
  const text = clauseOf(context.facts, thing, step);
  const name = `{${thing.id}}`;
  return `${index > 0 && text.startsWith(name) ? `it${text.slice(name.length)}` : text} <on ${step.on}>`;
}
