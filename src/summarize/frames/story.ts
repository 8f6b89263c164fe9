/** What links the entities of an article: a sentence of its story from before it, and the ones that tell how it went on. */
import { isAfter } from '../../dates/partial-date.ts';
import { fromThen } from '../../dates/words.ts';
import type { Fact, PartialDate, Story } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { sentence } from '../sentence.ts';
import { bracesIn } from '../../facts/braces.ts';
import { storiesFor, type Relevant } from '../stories.ts';
import { lowerFirst } from './words.ts';
import { startsAfter } from '../../facts/state.ts';

const STORIES = 2;

export const story: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return storiesFor(context)
    .slice(0, STORIES)
    .flatMap((relevant) => [...background(context, date, relevant), ...sequel(context, date, relevant)]);
};

function background(context: Context, date: PartialDate, { story: tale, weight }: Relevant): Candidate[] {
  const fact = tale.facts.findLast(({ on }) => !startsAfter({ on }, date));
  if (fact === undefined) return [];
  return [candidate(context, 'then', weight * 0.8, tale, fact, `${opening(fact.on, date)}, ${lowerFirst(fact.text)}`)];
}

function sequel(context: Context, date: PartialDate, { story: tale, weight }: Relevant): Candidate[] {
  const later = tale.facts.filter(({ on }) => startsAfter({ on }, date) && !isAfter(on, context.today));
  const last = later.at(-1);
  return later.map((fact, index) => {
    const slot: Slot = fact === last && later.length > 1 ? 'now' : 'since';
    const factor = index === 0 || fact === last ? 1 : 0.8;
    return candidate(context, slot, weight * factor, tale, fact, `${opening(fact.on, date)}, ${lowerFirst(fact.text)}`);
  });
}

/** "Three months before", "Around then", "Two years later, in March 2025". */
function opening(on: PartialDate, date: PartialDate): string {
  const distance = fromThen(on, date);
  return /year|month/u.test(distance) && distance.endsWith('later') ? `<on ${on}>` : distance;
}

function candidate(context: Context, slot: Slot, score: number, tale: Story, fact: Fact, text: string): Candidate {
  return {
    frame: `story-${slot}`,
    slot,
    score,
    about: [tale.id, ...bracesIn(fact.text)],
    sentence: sentence(context.facts, text, [{ owner: tale, statement: fact }], fact.on),
  };
}
