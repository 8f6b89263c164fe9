/** A named model that was fresh when the article was written, and what its makers have put after it since. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { numberWord } from '../../dates/words.ts';
import { openingOf } from '../../facts/state.ts';
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
  return named.flatMap((product) => [...fresh(context, date, product), ...successors(context, date, product)]);
};

function fresh(context: Context, date: PartialDate, { thing, maker, weight }: Product): Candidate[] {
  const open = openingOf(thing);
  if (open === null || isAfter(open.on, date) || daysBetween(open.on, date) > FRESH_DAYS) return [];
  const what = open.step === 'weights' ? `had released the weights of {${thing.id}}` : `had opened {${thing.id}}`;
  const text = `{${maker.id}} ${what} ${beforeArticle(open.on, date)}.`;
  return [candidate(context, 'then', weight * 1.2, [thing.id], text, thing, [open])];
}

interface Next {
  readonly thing: Entity;
  readonly open: Step;
}

function successors(context: Context, date: PartialDate, { thing, maker, weight }: Product): Candidate[] {
  const chain = successorsOf(context, thing).filter(
    ({ open }) => isAfter(open.on, date) && !isAfter(open.on, context.today),
  );
  const last = chain.at(-1);
  if (last === undefined) return [];
  const items = chain.map((next) => ({ words: `{${next.thing.id}}`, on: next.open.on }));
  const text =
    chain.length <= MOST
      ? `{${maker.id}} has since followed it with ${datedList(items)}.`
      : `{${maker.id}} has since followed it with ${numberWord(chain.length)} successors, the latest known here being {${last.thing.id}} <on ${last.open.on}>.`;
  const grounds = chain.map((next) => ({ owner: next.thing, statement: next.open }));
  const shown = text.startsWith(`{${maker.id}}`) ? text.replace('followed it', `followed {${thing.id}}`) : text;
  return [
    {
      frame: 'successors',
      slot: 'since',
      score: weight * 1.1,
      about: [thing.id],
      sentence: sentence(context.facts, shown, grounds, null),
    },
  ];
}

/** All that succeed it, directly or through others, in the order in which they came out. */
function successorsOf(context: Context, thing: Entity): Next[] {
  const found = new Map<string, Next>();
  const queue = [thing];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { from, relation } of context.pointingTo(next.id)) {
      if (relation.type !== 'succeeds' || found.has(from.id) || from.id === thing.id) continue;
      const open = openingOf(from);
      if (open !== null) found.set(from.id, { thing: from, open });
      queue.push(from);
    }
  }
  return [...found.values()].sort((a, b) => a.open.on.localeCompare(b.open.on));
}

function candidate(
  context: Context,
  slot: Candidate['slot'],
  score: number,
  about: readonly string[],
  text: string,
  thing: Entity,
  steps: readonly Step[],
): Candidate {
  return {
    frame: 'new-model',
    slot,
    score,
    about,
    sentence: sentence(
      context.facts,
      text,
      steps.map((step) => ground(thing, step)),
      context.date,
    ),
  };
}
