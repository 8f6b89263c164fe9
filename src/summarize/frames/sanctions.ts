/** Named companies that were on a sanctions list when the article was written, or were put on one since; counted together. */
import { isAfter } from '../../dates/partial-date.ts';
import { numberWord } from '../../dates/words.ts';
import { groupBy } from '../../facts/group.ts';
import { startsAfter } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { besideRule, CONCERNED, isOutside, sanctionsMatter } from '../relevance.ts';
import { list, sentence } from '../sentence.ts';
import { all, datedClause, ground, names } from './words.ts';

interface Listing {
  readonly body: Entity;
  readonly step: Step;
}

export const sanctions: Frame = (context) => {
  const { date } = context;
  const listings = context.named.flatMap((body) =>
    body.steps
      .filter(({ step, under, on }) => step === 'sanctioned' && under !== undefined && !isAfter(on, context.today))
      .map((step): Listing => ({ body, step })),
  );
  if (date === null) return byList(context, standing(listings, context.today), today);
  const since = listings.filter(({ step }) => startsAfter(step, date));
  const before = listings.filter(({ body, step }) => !startsAfter(step, date) && !isOver(body, step, date));
  const sameDay = before.filter(({ step }) => step.on === date);
  const earlier = before.filter((listing) => !sameDay.includes(listing));
  return [...byList(context, since, later), ...byList(context, sameDay, thatDay), ...byList(context, earlier, already)];
};

/** One sentence a list, on those of whom it is worth saying. `all` is true where that leaves nobody out. */
function byList(
  context: Context,
  listings: readonly Listing[],
  say: (context: Context, group: readonly Listing[], all: boolean) => Candidate,
): Candidate[] {
  return [...groupBy(listings, ({ step }) => step.under).values()].flatMap((group) => {
    const first = firstOfEach(group);
    const asked = first.filter(isAsked(context));
    return asked.length === 0 ? [] : [say(context, asked, asked.length === first.length)];
  });
}

/** Whose sanctions are worth a word: of those of such a trade, of the main actors, and of all where the list is named. */
function isAsked(context: Context): (listing: Listing) => boolean {
  return ({ body, step }) =>
    context.weight(step.under ?? '') > 0 ||
    body.roles.slice(0, TRADES).some((role) => CONCERNED.includes(role)) ||
    (context.standing(body.id) >= MAIN && !isOutside(context, body, 0));
}

const MAIN = 0.6;
/** A company is of its first trades; those further down are what it does besides. */
const TRADES = 2;

function standing(listings: readonly Listing[], today: PartialDate): Listing[] {
  return listings.filter(({ body, step }) => !isOver(body, step, today));
}

/** True when the body had been taken off that list by the date, or may have been. */
function isOver(body: Entity, { under, on }: Step, date: PartialDate): boolean {
  return body.steps.some(
    (step) => step.step === 'unsanctioned' && step.under === under && !isAfter(on, step.on) && !isAfter(step.on, date),
  );
}

function firstOfEach(group: readonly Listing[]): Listing[] {
  return group.filter(({ body }, index) => group.findIndex((other) => other.body === body) === index);
}

/** The article may have been written before it came. */
function thatDay(context: Context, group: readonly Listing[]): Candidate {
  const bodies = group.map(({ body }) => body);
  const were = bodies.length > 1 || bodies[0]?.plural === true ? 'were' : 'was';
  const text = `${names(bodies)} ${were} put on {${group[0]?.step.under ?? ''}} on the day of this article.`;
  return { ...candidate(context, 'since', 1.2, group, text), frame: 'sanctions-that-day' };
}

function later(context: Context, group: readonly Listing[], isAll: boolean): Candidate {
  return candidate(context, 'since', 1.2, group, `${sinceText(context, group, isAll)}.`);
}

function sinceText(context: Context, group: readonly Listing[], isAll: boolean): string {
  const [first] = group;
  if (first === undefined) return '';
  const bodies = group.map(({ body }) => body);
  const on = first.step.on;
  if (group.length === 1) return datedClause(context.facts, first.body, first.step);
  const companies = context.named.filter(({ kind }) => kind === 'company').length;
  const under = `{${first.step.under ?? ''}}`;
  if (group.every(({ step }) => step.on === on)) {
    const who =
      companies === group.length && bodies.every(({ kind }) => kind === 'company')
        ? `${all(group.length)} companies named here`
        : names(bodies);
    return `${who} were put on ${under} <on ${on}>`;
  }
  const counted =
    isAll && group.length > 2 && companies > group.length
      ? `of the ${numberWord(companies)} companies named here, ${numberWord(group.length)} were put on ${under}: `
      : '';
  const items = byDay(group);
  return counted === '' ? `${under} came to cover ${items}` : counted + items;
}

/** "SenseTime on 10 December and Megvii and Yitu on 16 December 2021". */
function byDay(group: readonly Listing[]): string {
  const days = [...groupBy(group, ({ step }) => step.on)].sort(([a], [b]) => a.localeCompare(b));
  return list(days.map(([on, same]) => `${names(same.map(({ body }) => body))} <on ${on}>`));
}

function already(context: Context, group: readonly Listing[]): Candidate {
  const [first] = group;
  const bodies = group.map(({ body }) => body);
  const text =
    first === undefined ? '' : `${names(bodies)} had been on {${first.step.under ?? ''}} since <${first.step.on}>.`;
  const same = group.filter(({ step }) => step.on === first?.step.on);
  return same.length === group.length ? candidate(context, 'then', 0.5, group, text) : already(context, same);
}

/** For an undated article: who stands on the list. */
function today(context: Context, group: readonly Listing[]): Candidate {
  const under = `{${group[0]?.step.under ?? ''}}`;
  const items = byDay(group).replaceAll('<on ', 'since <');
  const earliest = group.map(({ step }) => step.on).sort()[0];
  const first = group.filter(({ step }) => step.on === earliest);
  const have = first.length > 1 || first[0]?.body.plural === true ? 'have' : 'has';
  return candidate(context, 'now', 1, group, `${items.replace(' since', ` ${have} been on ${under} since`)}.`);
}

function candidate(
  context: Context,
  slot: Candidate['slot'],
  factor: number,
  group: readonly Listing[],
  text: string,
): Candidate {
  const grounds = group.map(({ body, step }) => ground(body, step));
  const score =
    groupScore(group.map(({ body }) => context.weight(body.id))) *
    factor *
    sanctionsMatter(context) *
    besideRule(context);
  return {
    frame: `sanctions-${slot}`,
    slot,
    score,
    about: group.map(({ body }) => body.id),
    sentence: sentence(context.facts, text, grounds, slot === 'then' ? context.date : null),
  };
}
