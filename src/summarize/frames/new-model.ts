/** Named models that were fresh when the article was written, and what their makers have brought out after them. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { numberWord } from '../../dates/words.ts';
import { groupBy } from '../../facts/group.ts';
import { openingOf, startsAfter } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf, type Product } from '../products.ts';
import { sentence } from '../sentence.ts';
import { beforeArticle, datedList, ground, verb } from './words.ts';

const FRESH_DAYS = 120;
const MOST = 3;

export const newModel: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const named = productsOf(context).filter(({ thing }) => context.weight(thing.id) > 0);
  return [...groupBy(named, ({ maker }) => maker.id).values()].flatMap((own) => [
    ...fresh(context, date, own),
    ...successors(context, date, own),
  ]);
};

/** Only the weightiest of a maker's fresh models. */
function fresh(context: Context, date: PartialDate, own: readonly Product[]): Candidate[] {
  const found = own.flatMap((product) => freshlyOpened(product, date))[0];
  if (found === undefined) return [];
  const { thing, maker, weight, open } = found;
  const what = open.step === 'weights' ? `had released the weights of {${thing.id}}` : `had opened {${thing.id}}`;
  const text = `{${maker.id}} ${what} ${beforeArticle(open.on, date)}.`;
  return [
    {
      frame: 'new-model',
      slot: 'then',
      once: 'opened',
      score: weight * 1.2,
      about: [thing.id],
      sentence: sentence(context.facts, text, [ground(thing, open)], date),
    },
  ];
}

function freshlyOpened(product: Product, date: PartialDate): (Product & { open: Step })[] {
  const open = openingOf(product.thing);
  const isFresh =
    open !== null && open.on.length > 4 && !startsAfter(open, date) && daysBetween(open.on, date) <= FRESH_DAYS;
  return isFresh ? [{ ...product, open }] : [];
}

interface Next {
  readonly thing: Entity;
  readonly open: Step;
}

/** Of the weightiest of a maker's models that have any. */
function successors(context: Context, date: PartialDate, own: readonly Product[]): Candidate[] {
  for (const product of own) {
    const all = successorsOf(context, product.thing);
    const chain = all.filter(({ open }) => isAfter(open.on, date) && !isAfter(open.on, context.today));
    const last = chain.at(-1);
    const newest = all.findLast(({ open }) => !startsAfter(open, date))?.thing ?? product.thing;
    if (last !== undefined) return [succession(context, product, newest, chain, last)];
  }
  return [];
}

/** `newest` is the one that had come out last by the article's date. */
function succession(
  context: Context,
  { thing, maker, weight }: Product,
  newest: Entity,
  chain: readonly Next[],
  last: Next,
): Candidate {
  const items = chain.map((next) => ({ words: `{${next.thing.id}}`, on: next.open.on }));
  const text =
    chain.length <= MOST
      ? `{${newest.id}} ${verb(newest, 'was', 'were')} followed by ${datedList(items)}.`
      : `${numberWord(chain.length)} successors of {${newest.id}} have come since, the latest known here being {${last.thing.id}} <on ${last.open.on}>.`;
  return {
    frame: 'successors',
    slot: 'since',
    score: weight * 1.1 * context.standing(context.weight(thing.id) > context.weight(maker.id) ? thing.id : maker.id),
    about: [newest.id, thing.id],
    tells: chain.map((next) => next.thing.id),
    sentence: sentence(
      context.facts,
      text,
      chain.map((next) => ground(next.thing, next.open)),
      null,
    ),
  };
}

/** However it came out: to developers, with its weights, as a preview. */
function cameOut(thing: Entity): Step | undefined {
  return (
    thing.steps.find(({ step }) => step === 'opened' || step === 'weights') ??
    thing.steps.find(({ step }) => step === 'previewed')
  );
}

/** All that succeed them, directly or through others, in the order in which they came out. */
function successorsOf(context: Context, thing: Entity): Next[] {
  const found = new Map<string, Next>();
  const seen = new Set([thing.id]);
  const queue = [thing];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { from, relation } of context.pointingTo(next.id)) {
      if (relation.type !== 'succeeds' || seen.has(from.id)) continue;
      seen.add(from.id);
      const open = cameOut(from);
      if (open !== undefined) found.set(from.id, { thing: from, open });
      queue.push(from);
    }
  }
  return [...found.values()].sort((a, b) => a.open.on.localeCompare(b.open.on));
}
