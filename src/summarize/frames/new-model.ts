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
import { beforeArticle, datedList, ground } from './words.ts';

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

function successors(context: Context, date: PartialDate, own: readonly Product[]): Candidate[] {
  const [first] = own;
  const chain = successorsOf(
    context,
    own.map(({ thing }) => thing),
  ).filter(({ open }) => isAfter(open.on, date) && !isAfter(open.on, context.today));
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const items = chain.map(({ thing, open }) => ({ words: `{${thing.id}}`, on: open.on }));
  const what =
    chain.length <= MOST
      ? datedList(items)
      : `${numberWord(chain.length)} successors, the latest known here being {${last.thing.id}} <on ${last.open.on}>`;
  const grounds = chain.map(({ thing, open }) => ({ owner: thing, statement: open }));
  const text = `{${first.maker.id}} went on to bring out ${what}.`;
  return [
    {
      frame: 'successors',
      slot: 'since',
      score: first.weight * 1.1,
      about: [first.thing.id],
      tells: chain.map(({ thing }) => thing.id),
      sentence: sentence(context.facts, text, grounds, null),
    },
  ];
}

/** However it came out: to developers, with its weights, as a preview. */
function cameOut(thing: Entity): Step | undefined {
  return (
    thing.steps.find(({ step }) => step === 'opened' || step === 'weights') ??
    thing.steps.find(({ step }) => step === 'previewed')
  );
}

/** All that succeed them, directly or through others, in the order in which they came out. */
function successorsOf(context: Context, things: readonly Entity[]): Next[] {
  const found = new Map<string, Next>();
  const seen = new Set(things.map(({ id }) => id));
  const queue = [...things];
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
