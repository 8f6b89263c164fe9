/** Companies that had filed to list when the article was written, and those that have listed since. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { lastStep, nextStep } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { list, sentence } from '../sentence.ts';
import { place } from '../statement.ts';
import { beforeArticle, datedClause, ground } from './words.ts';

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
    inOrder.map(({ body, step }, index) =>
      listed.length === 1 ? datedClause(context.facts, body, step) : short(body, step, inOrder[index - 1]?.step.at),
    ),
  );
  const soon = inOrder.some(({ step }) => daysBetween(date, step.on) < SAME_STORY_DAYS);
  return candidate(context, 'since', soon ? 1.2 : 0.5, inOrder, `${text}.`);
}

/** Who listed at the same place as the one before needs no more than a date. */
function short(body: Entity, { at, on }: Step, before: string | undefined): string {
  const where = at === undefined || at === before ? '' : ` listed ${place(at)}`;
  return `{${body.id}}${at === undefined ? ' listed' : where} <on ${on}>`;
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
    score: groupScore(listed.map(({ body }) => context.weight(body.id))) * factor,
    about: listed.map(({ body }) => body.id),
    sentence: sentence(
      context.facts,
      text,
      listed.map(({ body, step }) => ground(body, step)),
      context.date,
    ),
  };
}
