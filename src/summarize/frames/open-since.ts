/** Since when the products of an article have been open to the public: at its date where none was closed, or today without a date. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import type { PartialDate } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { areKin } from '../family.ts';
import { list, sentence } from '../sentence.ts';
import { closedAt, isOfModels, onePerHouse, openAt, type Standing } from '../standings.ts';
import { ground } from './words.ts';

const MOST = 4;
/** For an undated article: whose products are worth a word. */
const MAIN = 0.6;
/** What had been open longer was no news any more. */
const RECENT_DAYS = 250;

export const openSince: Frame = (context) =>
  context.date === null ? openToday(context) : openThen(context, context.date);

function openThen(context: Context, date: PartialDate): Candidate[] {
  if (closedAt(context, date).length > 0) return [];
  const open = openAt(context, date);
  const recent = open.filter(
    (standing) =>
      isBefore(standing.open.on, date) &&
      daysBetween(standing.open.on, date) <= RECENT_DAYS &&
      !open.some((other) => outdates(other, standing)),
  );
  const peers = peersOf(onePerHouse(context, recent));
  const [first] = peers;
  if (first === undefined || context.weight(first.thing.id) > 0 || !isOfModels(first)) return [];
  return [candidate(context, date, 'open-already', `when this was written, ${openList(peers, 'had')}.`, peers)];
}

function openToday(context: Context): Candidate[] {
  const main = ({ thing, maker }: Standing): boolean =>
    Math.max(context.standing(thing.id), context.standing(maker.id)) >= MAIN;
  const peers = peersOf(openAt(context, context.today).filter(main));
  return peers.length === 0
    ? []
    : [candidate(context, context.today, 'open-today', `${openList(peers, 'have')}.`, peers)];
}

/** True for a newer product of the same sort and maker: the older one was no longer what the maker stood for. */
function outdates(newer: Standing, { thing, maker, open }: Standing): boolean {
  return newer.maker.id === maker.id && isAfter(newer.open.on, open.on) && areKin(newer.thing, thing);
}

/** The weightiest and its like. */
function peersOf(standings: readonly Standing[]): Standing[] {
  const [first] = standings;
  return first === undefined ? [] : standings.filter(({ thing }) => areKin(thing, first.thing)).slice(0, MOST);
}

/** "A had been open to the public since 31 August and B since 13 September 2023". */
function openList(peers: readonly Standing[], have: 'had' | 'have'): string {
  const inOrder = peers.toSorted((a, b) => a.open.on.localeCompare(b.open.on));
  const items = inOrder.map(({ thing, open }, index) => {
    const verb = have === 'have' && !thing.plural ? 'has' : have;
    return `{${thing.id}} ${index === 0 ? `${verb} been open to the public ` : ''}since <${open.on}>`;
  });
  return list(items);
}

function candidate(
  context: Context,
  asOf: PartialDate,
  frame: string,
  text: string,
  peers: readonly Standing[],
): Candidate {
  return {
    frame,
    slot: 'then',
    once: 'opened',
    score: groupScore(peers.map(({ weight }) => weight)),
    about: peers.flatMap(({ thing, maker }) => [thing.id, maker.id]),
    sentence: sentence(
      context.facts,
      text,
      peers.map(({ thing, open }) => ground(thing, open)),
      asOf,
    ),
  };
}
