/** For an article without a date: what state its things, rules and companies are in today, and the newest that is known of them. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { openness, publicOpeningOf } from '../../facts/state.ts';
import type { Entity, PartialDate } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { areKin } from '../family.ts';
import { rulesFor } from '../policies.ts';
import { productsOf, type Product } from '../products.ts';
import { list, sentence } from '../sentence.ts';
import { stateSentence } from '../state-sentence.ts';
import { clauseOf } from '../statement.ts';
import { statementsOf } from '../told.ts';
import { demandsOf } from '../demands.ts';
import { ground, lowerFirst } from './words.ts';

const MOST = 4;
const NEAR_DAYS = 700;

export const standsToday: Frame = (context) => {
  if (context.date !== null) return [];
  return [...openToday(context), ...rulesToday(context), ...bodiesToday(context), ...newest(context)];
};

/** What its reader can use today, peers together. */
const openToday: Frame = (context) => {
  const open = productsOf(context).filter(
    ({ thing }) => thing.country === 'CN' && thing.ai && isOpenToday(thing, context.today),
  );
  const [first] = open;
  if (first === undefined) return [];
  const peers = open
    .filter(({ thing }) => areKin(thing, first.thing) && thing.roles[0] === first.thing.roles[0])
    .slice(0, MOST);
  const inOrder = peers.toSorted((a, b) =>
    (publicOpeningOf(a.thing)?.on ?? '').localeCompare(publicOpeningOf(b.thing)?.on ?? ''),
  );
  const items = inOrder.flatMap(({ thing }) => openWords(thing));
  const [head = '', ...tail] = items;
  const have = inOrder[0]?.thing.plural === true ? 'have' : 'has';
  const text = list([head.replace(' since', ` ${have} been open to the public since`), ...tail]);
  return [candidate(context, 'then', first.weight + 1, first.thing, `${text}.`, peers)];
};

function isOpenToday(thing: Entity, today: PartialDate): boolean {
  const open = publicOpeningOf(thing);
  return open !== null && !isAfter(open.on, today) && openness(thing, today).state === 'open';
}

function openWords(thing: Entity): string[] {
  const open = publicOpeningOf(thing);
  return open === null ? [] : [`{${thing.id}} since <${open.on}>`];
}

function candidate(
  context: Context,
  slot: Slot,
  score: number,
  subject: Entity,
  text: string,
  peers: readonly Product[],
): Candidate {
  const grounds = peers.flatMap(({ thing }) => {
    const open = publicOpeningOf(thing);
    return open === null ? [] : [ground(thing, open)];
  });
  return {
    frame: 'open-today',
    slot,
    score,
    about: [subject.id],
    sentence: sentence(context.facts, text, grounds, context.today),
  };
}

const rulesToday: Frame = (context) =>
  rulesFor(context).flatMap(({ policy, weight }): Candidate[] => {
    const state = stateSentence(context.facts, policy, context.today, 'now');
    const demands = demandsOf(context, policy);
    if (state === null) return [];
    const more = demands === null ? {} : { continuation: demands };
    return [{ frame: 'rule-today', slot: 'rule', score: weight, about: [policy.id], sentence: state, ...more }];
  });

const bodiesToday: Frame = (context) =>
  context.named.flatMap((body): Candidate[] => {
    if (body.kind !== 'company' && body.kind !== 'lab') return [];
    const state = stateSentence(context.facts, body, context.today, 'now');
    return state === null
      ? []
      : [{ frame: 'body-today', slot: 'now', score: context.weight(body.id), about: [body.id], sentence: state }];
  });

/** The newest major statement of each weighty entity; what is long past counts less. */
const newest: Frame = (context) =>
  context.named.slice(0, 2 * MOST).flatMap((owner): Candidate[] => {
    const told = statementsOf(context.facts, owner).findLast(
      ({ statement }) => statement.major === true && !isAfter(statement.on, context.today),
    );
    if (told === undefined) return [];
    const text = `<on ${told.statement.on}>, ${lowerFirst(clauseOf(context.facts, owner, told.statement))}.`;
    const near = 1 / (1 + daysBetween(told.statement.on, context.today) / NEAR_DAYS);
    return [
      {
        frame: 'newest',
        slot: 'since',
        score: context.weight(owner.id) * near,
        about: [owner.id],
        sentence: sentence(context.facts, text, [told], null),
      },
    ];
  });
