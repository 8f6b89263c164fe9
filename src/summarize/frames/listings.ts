/** Companies that had filed to list when the article was written, and those that have listed since. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { groupBy } from '../../facts/group.ts';
import { lastStep, nextStep } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { besideRule } from '../relevance.ts';
import { list, sentence } from '../sentence.ts';
import { place } from '../statement.ts';
import { beforeArticle, datedClause, ground } from './words.ts';

interface Listed {
  readonly body: Entity;
  readonly step: Step;
}

/** Up to this long after an article its companies' listings are part of its story; a later one counts if nothing else does. */
const MOST = 6;
const SAME_STORY_DAYS = 700;
const SOON = 1.2;
const LATE = 0.5;
/** In an article on a listing, those that followed are its sequel. */
const OF_LISTINGS = 2;

export const listings: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const listed = context.named.flatMap((body): Listed[] => {
    const step = nextStep(body, ['listed'], date, context.today);
    return step === null ? [] : [{ body, step }];
  });
  return [
    ...context.named.flatMap((body) => filed(context, date, body)),
    ...(listed.length === 0 ? [] : [since(context, date, listed.slice(0, MOST))]),
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
  const [only] = inOrder;
  const text =
    only !== undefined && inOrder.length === 1 ? datedClause(context.facts, only.body, only.step) : byExchange(inOrder);
  const soon = inOrder.some(({ step }) => daysBetween(date, step.on) < SAME_STORY_DAYS);
  const factor = !soon ? LATE : context.named.some(({ roles }) => roles[0] === 'listing') ? OF_LISTINGS : SOON;
  return candidate(context, 'since', factor, inOrder, `${text}.`);
}

/** "A listed in Hong Kong on 2 January and B on 9 January 2026; C listed on Shanghai's STAR Market in May 2022". */
function byExchange(listed: readonly Listed[]): string {
  const groups = [...groupBy(listed, ({ step }) => step.at)];
  if (groups.every(([at, there]) => at !== undefined && there.length === 1)) return eachElsewhere(listed);
  const places = groups.map(([at, there]) => {
    const [first, ...others] = there;
    const where = at === undefined ? 'listed' : `listed ${place(at)}`;
    const items = others.map(({ body, step }) => `{${body.id}} <on ${step.on}>`);
    return first === undefined ? '' : list([`{${first.body.id}} ${where} <on ${first.step.on}>`, ...items]);
  });
  return places.join('; ');
}

/** "A listed in Hong Kong on 26 November 2019 and B in New York on 30 June 2021". */
function eachElsewhere(listed: readonly Listed[]): string {
  const items = listed.map(
    ({ body, step }, index) => `{${body.id}} ${index === 0 ? 'listed ' : ''}${place(step.at ?? '')} <on ${step.on}>`,
  );
  return list(items);
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
    score: groupScore(listed.map(({ body }) => context.weight(body.id))) * factor * besideRule(context),
    about: listed.map(({ body }) => body.id),
    sentence: sentence(
      context.facts,
      text,
      listed.map(({ body, step }) => ground(body, step)),
      context.date,
    ),
  };
}
