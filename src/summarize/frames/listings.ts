/** Companies that had filed to list when the article was written, and those that have listed since. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { lastStep, nextStep } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { list, sentence } from '../sentence.ts';
import { clauseOf, place } from '../statement.ts';
import { beforeArticle, ground } from './words.ts';

interface Listed {
  readonly body: Entity;
  readonly step: Step;
}

/** Up to this long after an article its companies' listings are part of its story; a later one counts if nothing else does. */
const SAME_STORY_DAYS = 1100;

export const listings: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const listed = context.named.flatMap((body): Listed[] => {
    const step = nextStep(body, ['listed'], date, context.today);
    return step === null ? [] : [{ body, step }];
  });
  return [
    ...context.named.flatMap((body) => filed(context, date, body)),
    ...(listed.length === 0 ? [] : [since(context, date, listed.slice(0, 4))]),
  ];
};

function filed(context: Context, date: PartialDate, body: Entity): Candidate[] {
  const step = lastStep(body, ['filed'], date);
  const listed = body.steps.some((other) => other.step === 'listed' && !isAfter(other.on, date));
  if (step === null || listed || daysBetween(step.on, date) > 400) return [];
  const text = `{${body.id}} had filed to list${step.at === undefined ? '' : ` ${place(step.at)}`} ${beforeArticle(step.on, date)}.`;
  return [candidate(context, 'then', 1.3, [{ body, step }], text)];
}

function since(context: Context, date: PartialDate, listed: readonly Listed[]): Candidate {
  const inOrder = listed.toSorted((a, b) => a.step.on.localeCompare(b.step.on));
  const text = list(
    inOrder.map(({ body, step }) =>
      listed.length === 1 ? `${clauseOf(context.facts, body, step)} <on ${step.on}>` : short(body, step),
    ),
  );
  const soon = inOrder.some(({ step }) => daysBetween(date, step.on) < SAME_STORY_DAYS);
  return candidate(context, 'since', soon ? 1.2 : 0.5, inOrder, `${text}.`);
}

function short(body: Entity, { at, on }: Step): string {
  return `{${body.id}} listed${at === undefined ? '' : ` ${place(at)}`} <on ${on}>`;
}

function candidate(
  context: Context,
  slot: Candidate['slot'],
  factor: number,
  listed: readonly Listed[],
  text: string,
): Candidate {
  return {
    frame: `listings-${slot}`,
    slot,
    score: listed.reduce((sum, { body }) => sum + context.weight(body.id), 0) * factor,
    about: listed.map(({ body }) => body.id),
    sentence: sentence(
      context.facts,
      text,
      listed.map(({ body, step }) => ground(body, step)),
      context.date,
    ),
  };
}
