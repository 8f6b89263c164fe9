/** Named companies that were on a sanctions list when the article was written, or were put on one since; counted together. */
import { isAfter } from '../../dates/partial-date.ts';
import { numberWord } from '../../dates/words.ts';
import { groupBy } from '../../facts/group.ts';
import { startsAfter } from '../../facts/state.ts';
import type { Entity, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { all, datedList, ground, names } from './words.ts';

interface Listing {
  readonly body: Entity;
  readonly step: Step;
}

export const sanctions: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const listings = context.named.flatMap((body) =>
    body.steps
      .filter(({ step, under, on }) => step === 'sanctioned' && under !== undefined && !isAfter(on, context.today))
      .map((step): Listing => ({ body, step })),
  );
  const since = groupBy(
    listings.filter(({ step }) => startsAfter(step, date)),
    ({ step }) => step.under,
  );
  const before = groupBy(
    listings.filter(({ step }) => !startsAfter(step, date)),
    ({ step }) => step.under,
  );
  return [
    ...[...since.values()].map((group) => later(context, firstOfEach(group))),
    ...[...before.values()].map((group) => already(context, firstOfEach(group))),
  ];
};

function firstOfEach(group: readonly Listing[]): Listing[] {
  return group.filter(({ body }, index) => group.findIndex((other) => other.body === body) === index);
}

function later(context: Context, group: readonly Listing[]): Candidate {
  return candidate(context, 'since', 1.5, group, `${sinceText(context, group)}.`);
}

function sinceText(context: Context, group: readonly Listing[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const bodies = group.map(({ body }) => body);
  const on = first.step.on;
  if (group.length === 1) return `${clauseOf(context.facts, first.body, first.step)} <on ${on}>`;
  const companies = context.named.filter(({ kind }) => kind === 'company').length;
  const list = `{${first.step.under ?? ''}}`;
  if (group.every(({ step }) => step.on === on)) {
    const who = companies === group.length ? `${all(group.length)} companies named here` : names(bodies);
    return `${who} were put on ${list} <on ${on}>`;
  }
  const counted =
    group.length > 2 && companies > group.length
      ? `of the ${numberWord(companies)} companies named here, ${numberWord(group.length)} were put on ${list}: `
      : '';
  const items = datedList(group.map(({ body, step }) => ({ words: `{${body.id}}`, on: step.on })));
  return counted === '' ? `${list} has since come to cover ${items}` : counted + items;
}

function already(context: Context, group: readonly Listing[]): Candidate {
  const [first] = group;
  const bodies = group.map(({ body }) => body);
  const text =
    first === undefined
      ? ''
      : `${names(bodies)} ${bodies.length === 1 ? 'was' : 'were'} on {${first.step.under ?? ''}} already, since <${first.step.on}>.`;
  const same = group.filter(({ step }) => step.on === first?.step.on);
  return same.length === group.length ? candidate(context, 'then', 0.8, group, text) : already(context, same);
}

function candidate(
  context: Context,
  slot: Candidate['slot'],
  factor: number,
  group: readonly Listing[],
  text: string,
): Candidate {
  const grounds = group.map(({ body, step }) => ground(body, step));
  const score = group.reduce((sum, { body }) => sum + context.weight(body.id), 0) * factor;
  return {
    frame: `sanctions-${slot}`,
    slot,
    score,
    about: group.map(({ body }) => body.id),
    sentence: sentence(context.facts, text, grounds, slot === 'then' ? context.date : null),
  };
}
