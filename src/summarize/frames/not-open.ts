/** Products that were announced or shown when the article was written, but that the public could not use. */
import { isAfter } from '../../dates/partial-date.ts';
import { nextStep, openingOf, openness, type StateOfThing } from '../../facts/state.ts';
import { manyOf } from '../../facts/role-words.ts';
import type { PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { productsOf, type Product } from '../products.ts';
import { sentence, type Ground } from '../sentence.ts';
import { AUDIENCE_WORDS } from '../statement.ts';
import { beforeArticle, ground, names } from './words.ts';

interface Waiting extends Product {
  readonly at: StateOfThing;
}

export const notOpen: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const waiting = productsOf(context)
    .map((product) => ({ ...product, at: openness(product.thing, date) }))
    .filter(
      ({ at, thing }) => (at.state === 'announced' || at.state === 'limited') && !isOpenAround(thing.steps, date),
    );
  const [first] = waiting;
  if (first === undefined) return [];
  const peers = waiting.filter(
    ({ thing, weight }) => thing.roles[0] === first.thing.roles[0] && weight >= first.weight / 3,
  );
  return [peers.length === 1 ? one(context, date, first) : several(context, peers.slice(0, 4))];
};

function isOpenAround(steps: readonly Step[], date: PartialDate): boolean {
  return steps.some(({ step, on }) => step === 'opened' && on.length < date.length && date.startsWith(on));
}

function one(context: Context, date: PartialDate, { thing, maker, weight, at }: Waiting): Candidate {
  const by = at.by ?? thing.steps[0];
  const grounds = by === undefined ? [] : [ground(thing, by)];
  const text =
    at.state === 'limited'
      ? `when this was written, {${maker.id}}'s {${thing.id}} was open to ${AUDIENCE_WORDS[by?.audience ?? 'invited']} only${opening(context, date, thing, grounds)}.`
      : `{${maker.id}} had announced {${thing.id}} ${beforeArticle(by?.on ?? date, date)} but let nobody outside use it${until(context, date, thing, grounds)}.`;
  return candidate(context, text, grounds, weight, [thing.id, maker.id]);
}

/** " until 16 March", the day on which the first outsiders came in. */
function until(context: Context, date: PartialDate, thing: Product['thing'], grounds: Ground[]): string {
  const next = nextStep(thing, ['previewed', 'opened'], date, context.today);
  if (next === null) return '';
  grounds.push(ground(thing, next));
  return next.audience === 'public' || next.audience === undefined
    ? ` until it opened to the public <on ${next.on}>`
    : ` until <${next.on}>, and then only ${AUDIENCE_WORDS[next.audience]}`;
}

function opening(context: Context, date: PartialDate, thing: Product['thing'], grounds: Ground[]): string {
  const open = openingOf(thing);
  if (open === null || !isAfter(open.on, date) || isAfter(open.on, context.today)) return '';
  grounds.push(ground(thing, open));
  return `; the public had to wait until <${open.on}>`;
}

function several(context: Context, peers: readonly Waiting[]): Candidate {
  const grounds = peers.flatMap(({ thing, at }) => (at.by === null ? [] : [ground(thing, at.by)]));
  const makers = [...new Set(peers.map(({ maker }) => maker))];
  const things = peers[0] === undefined ? 'products' : manyOf(peers[0].thing);
  const text = `when this was written, ${names(makers)} had announced ${things} of their own, but none was open to the public.`;
  const weight = peers.reduce((sum, peer) => sum + peer.weight, 0);
  return candidate(
    context,
    text,
    grounds,
    weight,
    peers.flatMap(({ thing, maker }) => [thing.id, maker.id]),
  );
}

function candidate(
  context: Context,
  text: string,
  grounds: readonly Ground[],
  score: number,
  about: readonly string[],
): Candidate {
  return {
    frame: 'not-open',
    slot: 'then',
    score: score * 1.5,
    about,
    sentence: sentence(context.facts, text, grounds, context.date),
  };
}
