/** One page as it is read: its article with the nodes that show it, and the reading; and what it says of itself. */
import type { ArticlePage } from '../article/read-article.ts';
import { readInSteps } from '../article/read-article.ts';
import { dayOf, publicationDate } from '../dates/partial-date.ts';
import { compileInSteps, type Matcher } from '../match/matcher.ts';
import type { MarksOfPage } from '../platform/messages.ts';
import { allNames } from '../platform/names.ts';
import type { Settings } from '../platform/settings.ts';
import { whyOff } from '../platform/sites.ts';
import type { Steps } from '../text/steps.ts';
import type { PartialDate, Reading } from '../types.ts';
import { readingInSteps } from './read-page.ts';

/** `survey` only reads; `auto` paints if settings and verdict allow it; `anyway` paints. */
export type Mode = 'survey' | 'auto' | 'anyway';

/** Compiled when the first page is read. */
let compiled: Matcher | null = null;

export interface PageNow {
  readonly article: ArticlePage;
  readonly reading: Reading;
}

export function* readPageNow(document: Document): Steps<PageNow> {
  const article = yield* readInSteps(document, { url: location.href, today: dayOf(new Date()) });
  yield;
  compiled ??= yield* compileInSteps(allNames());
  yield;
  const reading = yield* readingInSteps(article, compiled, allNames());
  yield;
  return { article, reading };
}

/** Whether a page of this reading is to be painted. */
export function marksFor(reading: Reading, mode: Mode, settings: Settings): MarksOfPage {
  if (mode === 'anyway') return 'painted';
  if (!reading.verdict.aboutChinaAi) return 'none';
  return mode === 'auto' && whyOff(settings, location.href) === null ? 'painted' : 'paused';
}

/** The reading with the date as the user knows it; as it is for null. */
export function withDate(reading: Reading, date: PartialDate | null): Reading {
  return date === null ? reading : { ...reading, published: publicationDate(date, 'reader') };
}
