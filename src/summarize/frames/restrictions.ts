/** Named chips and models that were restricted, allowed, blocked or suspended: how that stood at the article's date, and what came of it. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { startsAfter } from '../../facts/state.ts';
import type { Entity, PartialDate, Sentence, Step, StepName } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { datedClause, ground, lowerFirst, openingWords, verb } from './words.ts';

const CLOSING: readonly StepName[] = ['restricted', 'blocked', 'suspended', 'withdrawn'];
const REOPENING: readonly StepName[] = ['allowed', 'resumed'];
const NEWSWORTHY = 1.4;
/** A measure of the last days is what the article reports itself. */
const OWN_NEWS_DAYS = 4;

export const restrictions: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return context.named
    .filter(({ kind }) => kind === 'chip' || kind === 'model')
    .flatMap((thing) => measures(context, date, thing));
};

function measures(context: Context, date: PartialDate, thing: Entity): Candidate[] {
  const all = thing.steps.filter(({ step }) => [...CLOSING, ...REOPENING].includes(step));
  const before = all.findLast((step) => !startsAfter(step, date)) ?? null;
  const after = all.filter(({ on }) => isAfter(on, date) && !isAfter(on, context.today));
  if (after.length === 0) return [];
  const lifted = before !== null && CLOSING.includes(before.step) && after.some(({ step }) => REOPENING.includes(step));
  return [lifted ? closedAndLifted(context, date, thing, before, after) : since(context, thing, after)];
}

/** What was closed when the article was written is told with its end, never without. */
function closedAndLifted(
  context: Context,
  date: PartialDate,
  thing: Entity,
  before: Step,
  after: readonly Step[],
): Candidate {
  const outcome = { ...since(context, thing, after), always: true } as const;
  if (daysBetween(before.on, date) <= OWN_NEWS_DAYS) return outcome;
  const text = `${openingWords(before.on, date)}, ${lowerFirst(clauseOf(context.facts, thing, before))}.`;
  return {
    ...outcome,
    frame: 'restricted-then',
    slot: 'then',
    tells: [...(outcome.tells ?? []), ...(before.under === undefined ? [] : [before.under])],
    sentence: sentence(context.facts, text, [ground(thing, before)], date),
    continuation: outcome.sentence,
  };
}

/** The first measure, and the last where that is another: "On 14 July, ...; on 8 August 2025, ...". */
function since(context: Context, thing: Entity, steps: readonly Step[]): Candidate {
  const [first] = steps;
  const last = steps.at(-1);
  const told = [...new Set([first, last])].filter((step) => step !== undefined);
  return {
    frame: 'restrictions',
    slot: 'since',
    score: context.weight(thing.id) * NEWSWORTHY,
    about: [thing.id],
    tells: [thing.id, ...told.flatMap(({ under }) => under ?? [])],
    sentence: said(context, thing, told),
  };
}

function said(context: Context, thing: Entity, steps: readonly Step[]): Sentence {
  const grounds = steps.map((step) => ground(thing, step));
  const it = `${verb(thing, 'it', 'they')} `;
  const clauses = steps.map((step) => datedClause(context.facts, thing, step));
  const text = clauses.map((clause, index) => (index === 0 ? clause : clause.replace(`{${thing.id}} `, it))).join('; ');
  return sentence(context.facts, `${text}.`, grounds, steps.at(-1)?.on ?? context.date);
}
