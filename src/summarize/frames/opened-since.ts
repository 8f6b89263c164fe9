/** Products that opened to the public, or whose weights came out, after the article; peers are counted together. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { manyOf } from '../../facts/role-words.ts';
import { openingOf, openness } from '../../facts/state.ts';
import type { PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf, type Product } from '../products.ts';
import { sentence } from '../sentence.ts';
import { all, datedList, ground } from './words.ts';

interface Opened extends Product {
  readonly open: Step;
}

/** What comes years later is another story. */
const LATEST_DAYS = 550;
const MOST = 4;

export const openedSince: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const opened = productsOf(context).flatMap((product) => openedAfter(product, date, context.today));
  const [first] = opened;
  if (first === undefined) return [];
  const peers = opened.filter(({ thing }) => thing.roles[0] === first.thing.roles[0]).slice(0, MOST);
  return [peers.length === 1 ? one(context, date, first) : several(context, date, peers)];
};

function openedAfter(product: Product, date: PartialDate, today: PartialDate): Opened[] {
  const open = openingOf(product.thing);
  if (open === null || !isAfter(open.on, date) || isAfter(open.on, today)) return [];
  if (daysBetween(date, open.on) > LATEST_DAYS || openness(product.thing, date).state === 'open') return [];
  return [{ ...product, open }];
}

function one(context: Context, date: PartialDate, { thing, maker, weight, open }: Opened): Candidate {
  const known = openness(thing, date).state !== 'unknown';
  const text = known
    ? `the public had to wait until <${open.on}>.`
    : `{${maker.id}}'s {${thing.id}} followed ${spanWords(daysBetween(date, open.on))} after this article, <on ${open.on}>.`;
  return {
    frame: 'opened-since',
    slot: 'since',
    score: weight,
    about: [thing.id],
    sentence: sentence(context.facts, text, [ground(thing, open)], open.on),
  };
}

function several(context: Context, date: PartialDate, peers: readonly Opened[]): Candidate {
  const inOrder = peers.toSorted((a, b) => a.open.on.localeCompare(b.open.on));
  const last = inOrder.at(-1)?.open.on ?? date;
  const items = inOrder.map(({ thing, maker, open }) => ({ words: `{${maker.id}}'s {${thing.id}}`, on: open.on }));
  const things = peers[0] === undefined ? 'products' : manyOf(peers[0].thing);
  const text = `${things} of ${all(peers.length)} opened to the public within ${spanWords(daysBetween(date, last))}: ${datedList(items)}.`;
  return {
    frame: 'opened-since',
    slot: 'since',
    score: peers.reduce((sum, { weight }) => sum + weight, 0),
    about: peers.map(({ thing }) => thing.id),
    sentence: sentence(
      context.facts,
      text,
      inOrder.map(({ thing, open }) => ground(thing, open)),
      last,
    ),
  };
}
