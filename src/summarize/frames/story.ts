/** What links the entities of an article: a sentence of its story from before it, and the ones that tell how it went on. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import type { Fact, PartialDate, Sentence, Story } from '../../types.ts';
import type { Candidate, Frame, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isOutside, relevance, thingsIn } from '../relevance.ts';
import { sentence } from '../sentence.ts';
import { fitOf } from '../subjects.ts';
import { bracesIn } from '../../facts/braces.ts';
import { storiesFor, type Relevant } from '../stories.ts';
import { lowerFirst, retelling, worded } from './words.ts';
import { startsAfter } from '../../facts/state.ts';

const STORIES = 2;
/** What happened within these days before an article is its own news. */
const OWN_NEWS_DAYS = 4;
const NEAR_DAYS = 500;
/** What is about two that the title names is about the article, whatever their trades. */
const CENTRAL = 1.5;
const IN_TITLE = 6;
/** What is about none of those whom the article names. */
const OTHERS = 0.6;
const ALIGNED = 0.5;
/** What fits less is about something else. */
const OFF = 0.5;
/** A cause that lies this far back is half as telling as one of the day before. */
const AGE_DAYS = 600;
/** What a frame can say of the entities themselves comes before what a story says of them. */
const RETOLD = 0.7;

export const story: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return storiesFor(context)
    .slice(0, STORIES)
    .flatMap((relevant) => [...background(context, date, relevant), ...sequel(context, date, relevant)]);
};

function background(context: Context, date: PartialDate, { story: tale, weight }: Relevant): Candidate[] {
  const fact = tale.facts.findLast(({ on }) => !startsAfter({ on }, date));
  if (fact === undefined || daysBetween(fact.on, date) <= OWN_NEWS_DAYS) return [];
  const aged = 1 / (1 + daysBetween(fact.on, date) / AGE_DAYS);
  return [candidate(context, date, 'then', weight * 0.7 * aged, tale, fact)];
}

function sequel(context: Context, date: PartialDate, { story: tale, weight }: Relevant): Candidate[] {
  const later = tale.facts.filter(({ on }) => isAfter(on, date) && !isAfter(on, context.today));
  const last = later.at(-1);
  return later.map((fact) => {
    const slot: Slot = fact === last && later.length > 1 ? 'now' : 'since';
    const near = slot === 'now' ? 0.5 : 1 / (1 + daysBetween(date, fact.on) / NEAR_DAYS);
    return candidate(context, date, slot, weight * near * RETOLD, tale, fact);
  });
}

function candidate(context: Context, date: PartialDate, slot: Slot, score: number, tale: Story, fact: Fact): Candidate {
  const told = lowerFirst(fact.text.replace(/\.$/u, ''));
  const say = (text: string): Sentence => sentence(context.facts, `${text}.`, [of], fact.on);
  const ids = bracesIn(fact.text);
  const of = { owner: tale, statement: fact };
  return {
    frame: `story-${slot}`,
    slot,
    score: score * retelling(context, slot, ids) * worth(context, tale, fact, told),
    about: [tale.id, ...ids],
    story: tale.id,
    things: thingsIn(context, tale.id, fact.text),
    ...worded(told, fact.on, date, say),
  };
}

/** How much a sentence of a story has to do with the article; 0 for what is of another matter. */
function worth(context: Context, tale: Story, fact: Fact, told: string): number {
  const of = { owner: tale, statement: fact };
  const fit = fitOf(context, of, told);
  if (fit < OFF || (context.alignment(tale.roles) < ALIGNED && isOutside(context, null, fit))) return 0;
  const weights = bracesIn(fact.text).map((id) => context.weight(id));
  const central = weights.filter((weight) => weight >= IN_TITLE).length > 1 ? CENTRAL : 1;
  const others = weights.length > 0 && weights.every((weight) => weight === 0) ? OTHERS : 1;
  return fit * relevance(context, of) * central * others;
}
