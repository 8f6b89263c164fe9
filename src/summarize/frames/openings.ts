/** Products that the public could not use when the article was written, and those that opened to it since; peers are counted together. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { groupBy } from '../../facts/group.ts';
import { related } from '../../facts/relations.ts';
import { manyOf } from '../../facts/role-words.ts';
import { nextStep, openness, publicOpeningOf, type StateOfThing } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { areKin } from '../family.ts';
import { productsOf, type Product } from '../products.ts';
import { list, sentence, type Ground } from '../sentence.ts';
import { AUDIENCE_WORDS } from '../statement.ts';
import { all, beforeArticle, ground, names, owned, verb } from './words.ts';

interface Standing extends Product {
  readonly at: StateOfThing;
  readonly open: Step;
}

const MOST = 4;
/** What opens years later is another story. */
const LATEST_DAYS = 300;
const RECENT_DAYS = 500;
/** What was closed is what such an article keeps silent about. */
const CLOSED = 1.6;

export const openings: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const closed = onePerHouse(context, standings(context, date));
  const [first] = closed;
  if (first === undefined) return openAlready(context, date);
  const peers = closed.filter(({ thing, weight }) => areKin(thing, first.thing) && weight >= first.weight / 3);
  const waiting = peers.filter(({ at }) => at.by !== null).slice(0, MOST);
  const opened = peers.slice(0, MOST);
  const told = waiting.filter((standing) => waiting.length === 1 && nextUse(context, date, standing) === standing.open);
  const since =
    told.length === 0
      ? openedSince(context, date, opened, waiting)
      : openedSince(
          context,
          date,
          opened.filter((standing) => !told.includes(standing)),
          [],
        );
  const then = closedThen(context, date, waiting);
  return then === null ? since : [{ ...then, ...(since[0] === undefined ? {} : { continuation: since[0].sentence }) }];
};

/**
 * Everything the article is about that was not open to the public at its date. That it was closed is said only of what is known
 * to have opened later: a record without that step is no evidence.
 */
function standings(context: Context, date: PartialDate): Standing[] {
  return productsOf(context).flatMap((product) => {
    const at = openness(product.thing, date);
    const open = publicOpeningOf(product.thing);
    if (!product.thing.ai || open === null || at.state === 'open' || at.state === 'withdrawn') return [];
    if (mayHaveOpenedBy(product.thing, date) || !isAfter(open.on, date) || isAfter(open.on, context.today)) return [];
    return at.by === null && daysBetween(date, open.on) > LATEST_DAYS ? [] : [{ ...product, at, open }];
  });
}

/** True when it was shown or opened to somebody within the month or year of the date, on a day that is not known. */
function mayHaveOpenedBy({ steps }: Entity, date: PartialDate): boolean {
  return steps.some(
    ({ step, on }) => (step === 'previewed' || step === 'opened') && on.length < date.length && date.startsWith(on),
  );
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

/** When nothing was closed any more: since when it had been open. */
function openAlready(context: Context, date: PartialDate): Candidate[] {
  const open = onePerHouse(
    context,
    productsOf(context).flatMap((product) => {
      const opening = publicOpeningOf(product.thing);
      const recent = opening !== null && isBefore(opening.on, date) && daysBetween(opening.on, date) <= RECENT_DAYS;
      const at = openness(product.thing, date);
      return recent && product.thing.ai && at.state === 'open' ? [{ ...product, at, open: opening }] : [];
    }),
  );
  const [first] = open;
  if (first === undefined || context.weight(first.thing.id) > 0) return [];
  const peers = open.filter(({ thing }) => areKin(thing, first.thing)).slice(0, MOST);
  const inOrder = peers.toSorted((a, b) => a.open.on.localeCompare(b.open.on));
  const items = inOrder.map(({ thing, open: { on } }) => `{${thing.id}} since <${on}>`);
  const text = `when this was written, ${list(items).replace(' since', ` had been open to the public since`)}.`;
  return [
    {
      frame: 'open-already',
      slot: 'then',
      score: groupScore(peers.map(({ weight }) => weight)),
      about: peers.flatMap(({ thing, maker }) => [thing.id, maker.id]),
      sentence: sentence(
        context.facts,
        text,
        peers.map(({ thing, open: step }) => ground(thing, step)),
        date,
      ),
    },
  ];
}

function closedThen(context: Context, date: PartialDate, waiting: readonly Standing[]): Candidate | null {
  const [first] = waiting;
  if (first === undefined) return null;
  const grounds: Ground[] = waiting.flatMap(({ thing, at }) => (at.by === null ? [] : [ground(thing, at.by)]));
  const text = waiting.length === 1 ? alone(context, date, first, grounds) : together(context, date, waiting);
  return {
    frame: 'closed-then',
    slot: 'then',
    score: groupScore(waiting.map(({ weight }) => weight)) * CLOSED,
    about: waiting.flatMap(({ thing, maker }) => [thing.id, maker.id]),
    sentence: sentence(context.facts, text, grounds, date),
  };
}

function alone(context: Context, date: PartialDate, standing: Standing, grounds: Ground[]): string {
  const { thing, maker, at, open } = standing;
  if (at.state === 'limited') {
    return `when this was written, ${owned(maker, thing)} ${verb(thing, 'was', 'were')} open to ${AUDIENCE_WORDS[at.by?.audience ?? 'invited']} only.`;
  }
  const next = nextUse(context, date, standing);
  if (next !== null) grounds.push(ground(thing, next));
  const until = next === null ? '' : ` until <${next.on}>`;
  const but = next === open ? 'did not open it to the public' : 'let nobody outside use it';
  return `{${maker.id}} had announced {${thing.id}} ${beforeArticle(at.by?.on ?? date, date)} but ${but}${until}.`;
}

/** When somebody first could use what was only announced; null for what somebody could use already. */
function nextUse(context: Context, date: PartialDate, { thing, at }: Standing): Step | null {
  return at.state === 'announced' ? nextStep(thing, ['previewed', 'opened'], date, context.today) : null;
}

/** "Baidu had let invited users and Alibaba business customers try their chatbots; the public could use none of them." */
function together(context: Context, date: PartialDate, waiting: readonly Standing[]): string {
  const things = waiting[0] === undefined ? 'products' : manyOf(waiting[0].thing);
  const announced = waiting.filter(({ at }) => at.state === 'announced');
  const tried = waiting.filter(({ at }) => at.state === 'limited');
  if (waiting.some((standing) => hasOpenKin(context, date, standing)))
    return `when this was written, ${names(waiting.map(({ thing }) => thing))} had been announced but not opened to the public.`;
  if (tried.length === 0)
    return `when this was written, ${makersOf(announced)} had announced ${things} but opened none to the public.`;
  const byAudience = [...groupBy(tried, ({ at }) => at.by?.audience ?? 'invited')];
  const letIn = byAudience.map(
    ([audience, same], index) => `${makersOf(same)}${index === 0 ? ' had let' : ''} ${AUDIENCE_WORDS[audience]}`,
  );
  const only =
    announced.length === 0
      ? ''
      : `, ${makersOf(announced)} had only announced ${announced.length === 1 ? 'its own' : 'theirs'}`;
  return `when this was written, ${list(letIn)} try their ${things}${only}; the public could use none of them.`;
}

/** True for a maker with another product of that sort which was open: of it nobody can say that it opened none. */
function hasOpenKin(context: Context, date: PartialDate, { maker, thing }: Standing): boolean {
  const made = context.pointingTo(maker.id).filter(({ relation }) => relation.type === 'made-by');
  return made.some(({ from }) => areKin(from, thing) && openness(from, date).state === 'open');
}

function makersOf(waiting: readonly Standing[]): string {
  return names([...new Set(waiting.map(({ maker }) => maker))]);
}

interface Opened {
  readonly thing: Entity;
  readonly words: string;
  readonly on: PartialDate;
}

/** On its own, or as what came of the products that were waiting. */
function openedSince(
  context: Context,
  date: PartialDate,
  standing: readonly Standing[],
  waiting: readonly Standing[],
): Candidate[] {
  const opened = standing
    .map(({ thing, maker, open }): Opened => ({ thing, words: owned(maker, thing), on: open.on }))
    .sort((a, b) => a.on.localeCompare(b.on));
  if (opened.length === 0) return [];
  const grounds = standing.map(({ thing, open }) => ground(thing, open));
  const text =
    waiting.length === 0
      ? inTurn(opened)
      : afterClosed(
          date,
          opened,
          waiting.map(({ thing }) => thing),
        );
  return [
    {
      frame: 'opened-since',
      slot: 'since',
      score: groupScore(standing.map(({ weight }) => weight)),
      about: standing.flatMap(({ thing, maker }) => [thing.id, maker.id]),
      sentence: sentence(context.facts, `${text}.`, grounds, opened.at(-1)?.on ?? date),
    },
  ];
}

/** "A opened to the public in July, B and C on 31 August 2023". */
function inTurn(opened: readonly Opened[]): string {
  const days = [...groupBy(opened, ({ on }) => on)].map(
    ([on, same]) => `${list(same.map(({ words }) => words))} <on ${on}>`,
  );
  return list(days).replace(' <on', ' opened to the public <on');
}

/** For what the sentence before has called closed: "The public had to wait until 31 August; ...". */
function afterClosed(date: PartialDate, opened: readonly Opened[], waiting: readonly Entity[]): string {
  const waited = opened.filter(({ thing }) => waiting.includes(thing));
  const [only] = waited;
  if (only !== undefined && waited.length === 1) {
    const others = opened.filter((other) => other !== only);
    return `the public had to wait until <${only.on}>${others.length === 0 ? '' : `; ${inTurn(others).replace(' to the public', '')}`}`;
  }
  if (waited.length !== opened.length || waited.length === 0) return inTurn(opened);
  return `${all(waited.length)} opened within ${spanWords(daysBetween(date, opened.at(-1)?.on ?? date))}: ${inTurn(opened).replace(' opened to the public', '')}`;
}
