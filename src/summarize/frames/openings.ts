/** Products that the public could not use when the article was written, and those that opened to it since; peers are counted together. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { related } from '../../facts/relations.ts';
import { manyOf } from '../../facts/role-words.ts';
import { nextStep, openingOf, openness, type StateOfThing } from '../../facts/state.ts';
import type { Entity, PartialDate, Sentence, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { areKin } from '../family.ts';
import { productsOf, type Product } from '../products.ts';
import { list, sentence, type Ground } from '../sentence.ts';
import { AUDIENCE_WORDS } from '../statement.ts';
import { all, beforeArticle, datedList, ground, names } from './words.ts';

interface Standing extends Product {
  readonly at: StateOfThing;
  readonly open: Step | null;
}

const MOST = 4;
/** What opens years later is another story. */
const LATEST_DAYS = 400;
/** What was closed is what such an article keeps silent about. */
const CLOSED = 2.5;

export const openings: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const closed = onePerHouse(context, standings(context, date));
  const [first] = closed;
  if (first === undefined) return [];
  const peers = closed.filter(({ thing, weight }) => areKin(thing, first.thing) && weight >= first.weight / 3);
  const waiting = peers.filter(({ at }) => at.by !== null).slice(0, MOST);
  const opened = peers.filter(({ open }) => open !== null).slice(0, MOST);
  return [...closedThen(context, date, waiting), ...openedSince(context, date, opened)];
};

/** Everything the article is about that was not open to the public at its date. */
function standings(context: Context, date: PartialDate): Standing[] {
  return productsOf(context).flatMap((product) => {
    const at = openness(product.thing, date);
    const opening = openingOf(product.thing);
    if (at.state === 'open' || at.state === 'withdrawn' || (opening !== null && isAround(opening.on, date))) return [];
    const soon =
      opening !== null && !isAfter(opening.on, context.today) && daysBetween(date, opening.on) <= LATEST_DAYS;
    return at.by === null && !soon ? [] : [{ ...product, at, open: soon ? opening : null }];
  });
}

function isAround(on: PartialDate, date: PartialDate): boolean {
  return on.length < date.length && date.startsWith(on);
}

/** Of a group and its daughters only the weightiest product: Alibaba's chatbot, not Alibaba Cloud's model as well. */
function onePerHouse(context: Context, products: readonly Standing[]): Standing[] {
  const seen = new Set<string>();
  return products.filter(({ maker }) => {
    const house = houseOf(context, maker);
    if (seen.has(house)) return false;
    seen.add(house);
    return true;
  });
}

function houseOf(context: Context, maker: Entity): string {
  const [parent] = [...related(context.facts, maker, 'part-of'), ...related(context.facts, maker, 'owned-by')];
  return parent?.id ?? maker.id;
}

function closedThen(context: Context, date: PartialDate, waiting: readonly Standing[]): Candidate[] {
  const [first] = waiting;
  if (first === undefined) return [];
  const grounds: Ground[] = waiting.flatMap(({ thing, at }) => (at.by === null ? [] : [ground(thing, at.by)]));
  const text = waiting.length === 1 ? alone(context, date, first, grounds) : together(waiting);
  return [
    {
      frame: 'closed-then',
      slot: 'then',
      score: waiting.reduce((sum, { weight }) => sum + weight, 0) * CLOSED,
      about: waiting.flatMap(({ thing, maker }) => [thing.id, maker.id]),
      sentence: sentence(context.facts, text, grounds, date),
    },
  ];
}

function alone(context: Context, date: PartialDate, { thing, maker, at }: Standing, grounds: Ground[]): string {
  if (at.state === 'limited') {
    return `when this was written, {${maker.id}}'s {${thing.id}} was open to ${AUDIENCE_WORDS[at.by?.audience ?? 'invited']} only.`;
  }
  const next = nextStep(thing, ['previewed', 'opened'], date, context.today);
  if (next !== null) grounds.push(ground(thing, next));
  const until = next === null ? '' : ` until <${next.on}>`;
  return `{${maker.id}} had announced {${thing.id}} ${beforeArticle(at.by?.on ?? date, date)} but let nobody outside use it${until}.`;
}

function together(waiting: readonly Standing[]): string {
  const makers = [...new Set(waiting.map(({ maker }) => maker))];
  const things = waiting[0] === undefined ? 'products' : manyOf(waiting[0].thing);
  return `when this was written, ${names(makers)} had announced ${things} but opened none to the public.`;
}

interface Opened {
  readonly thing: Entity;
  readonly words: string;
  readonly on: PartialDate;
}

function openedSince(context: Context, date: PartialDate, standing: readonly Standing[]): Candidate[] {
  const opened = standing
    .flatMap(({ thing, maker, open }): Opened[] =>
      open === null ? [] : [{ thing, words: `{${maker.id}}'s {${thing.id}}`, on: open.on }],
    )
    .sort((a, b) => a.on.localeCompare(b.on));
  const [head] = opened;
  if (head === undefined) return [];
  const grounds = standing.flatMap(({ thing, open }) => (open === null ? [] : [ground(thing, open)]));
  const say = (text: string): Sentence => sentence(context.facts, text, grounds, opened.at(-1)?.on ?? date);
  const waiting = standing.filter(({ at }) => at.by !== null).map(({ thing }) => thing.id);
  return [
    {
      frame: 'opened-since',
      slot: 'since',
      score: standing.reduce((sum, { weight }) => sum + weight, 0),
      about: standing.flatMap(({ thing, maker }) => [thing.id, maker.id]),
      sentence: say(`${inTurn(opened)}.`),
      following: [{ frames: ['closed-then'], about: waiting, sentence: say(`${afterClosed(date, opened, waiting)}.`) }],
    },
  ];
}

/** "A opened to the public in July, B on 31 August and C on 13 September 2023". */
function inTurn([head, ...tail]: readonly Opened[]): string {
  if (head === undefined) return '';
  return list([
    `${head.words} opened to the public <on ${head.on}>`,
    ...tail.map(({ words, on }) => `${words} <on ${on}>`),
  ]);
}

/** For what the sentence before has called closed: "The public had to wait until 31 August; ...". */
function afterClosed(date: PartialDate, opened: readonly Opened[], waiting: readonly string[]): string {
  const waited = opened.filter(({ thing }) => waiting.includes(thing.id));
  const [only] = waited;
  if (only !== undefined && waited.length === 1) {
    const others = opened.filter((other) => other !== only);
    return `the public had to wait until <${only.on}>${others.length === 0 ? '' : `; ${inTurn(others).replace(' to the public', '')}`}`;
  }
  if (waited.length !== opened.length || waited.length === 0) return inTurn(opened);
  return `${all(waited.length)} opened within ${spanWords(daysBetween(date, opened.at(-1)?.on ?? date))}: ${datedList(opened)}`;
}
