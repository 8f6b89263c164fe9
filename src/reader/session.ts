/** One page's reading and its paint: what has been read, whether it may be marked, and the marks. */
import type { ArticlePage } from '../article/read-article.ts';
import { readInSteps } from '../article/read-article.ts';
import { dayOf, precisionOf } from '../dates/partial-date.ts';
import { dressByBrowser } from './dress.ts';
import type { Mark } from '../highlight/marks.ts';
import { createPainter, type Painter } from '../highlight/painter.ts';
import { compileNames, type Matcher } from '../match/matcher.ts';
import type { PageState } from '../platform/messages.ts';
import { allNames } from '../platform/names.ts';
import type { Settings } from '../platform/settings.ts';
import { whyOff } from '../platform/sites.ts';
import type { Steps } from '../text/steps.ts';
import type { Mention, PartialDate, Reading } from '../types.ts';
import { inSlices } from './in-slices.ts';
import { inTurn } from './in-turn.ts';
import { readingInSteps } from './read-page.ts';
import { wantedMentions } from './wanted.ts';

/** `survey` only reads; `auto` paints if settings and verdict allow it; `anyway` paints. */
export type Mode = 'survey' | 'auto' | 'anyway';

export interface Session {
  readonly mode: Mode;
  setMode(mode: Mode): void;
  setSettings(settings: Settings): void;
  /** Overrides what was found; null takes it back. */
  setPublished(date: PartialDate | null): void;
  /** Reads the page as it is now and paints what is to be painted, in slices; one reading after the other. */
  read(): Promise<PageState>;
  readonly state: PageState;
  readonly reading: Reading | null;
  /** In reading order; empty while nothing is painted. */
  readonly marks: readonly Mark[];
  readonly painter: Painter | null;
}

interface Page {
  readonly article: ArticlePage;
  readonly reading: Reading;
}

/** `onPaint` hears of each painting with what is painted; an empty list when the marks went. */
export function createSession(
  document: Document,
  first: Settings,
  onPaint: (mentions: readonly Mention[]) => void,
  signal: AbortSignal,
): Session {
  let mode: Mode = 'survey';
  let settings = first;
  let published: PartialDate | null = null;
  let page: Page | null = null;
  const brush = createBrush(document, onPaint, signal);
  const marksOfPage = (reading: Reading): 'painted' | 'paused' | 'none' => {
    if (mode === 'anyway') return 'painted';
    if (!reading.verdict.aboutChinaAi) return 'none';
    return mode === 'auto' && whyOff(settings, location.href) === null ? 'painted' : 'paused';
  };
  const state = (): PageState =>
    page === null
      ? { state: 'reading-now' }
      : { state: 'read', reading: withDate(page.reading, published), marks: marksOfPage(page.reading) };
  const repaint = (): void => {
    if (page === null) return;
    if (marksOfPage(page.reading) === 'painted')
      brush.paint(wantedMentions(page.reading.mentions, settings), page.article.runs, settings.markStyle);
    else brush.lift();
  };
  return {
    get mode() {
      return mode;
    },
    setMode(next) {
      mode = next;
      repaint();
    },
    setSettings(next) {
      // Paint that is dry keeps its style.
      if (next.markStyle !== settings.markStyle) brush.lift();
      settings = next;
      repaint();
    },
    setPublished(date) {
      published = date;
    },
    read: inTurn(async () => {
      try {
        page = await inSlices(readPage(document), signal);
        repaint();
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return state();
    }),
    get state() {
      return state();
    },
    get reading() {
      return page === null ? null : withDate(page.reading, published);
    },
    get marks() {
      return brush.painter?.marks ?? [];
    },
    get painter() {
      return brush.painter;
    },
  };
}

function* readPage(document: Document): Steps<Page> {
  const article = yield* readInSteps(document, { url: location.href, today: dayOf(new Date()) });
  yield;
  const names = matcher();
  yield;
  const reading = yield* readingInSteps(article, names, allNames());
  yield;
  return { article, reading };
}

/** Keeps a painter while there is something to paint, and lets go of it with all its paint. */
function createBrush(document: Document, onPaint: (mentions: readonly Mention[]) => void, signal: AbortSignal) {
  let painter: Painter | null = null;
  let wet: AbortController | null = null;
  return {
    get painter() {
      return painter;
    },
    paint(mentions: readonly Mention[], runs: ArticlePage['runs'], style: Settings['markStyle']): void {
      wet ??= new AbortController();
      painter ??= createPainter(document, AbortSignal.any([signal, wet.signal]), dressByBrowser(), style);
      painter.paint(mentions, runs);
      onPaint(mentions);
    },
    lift(): void {
      if (painter === null) return;
      wet?.abort();
      wet = null;
      painter = null;
      onPaint([]);
    },
  };
}

let compiled: Matcher | null = null;

/** Compiled when the first page is read. */
function matcher(): Matcher {
  compiled ??= compileNames(allNames());
  return compiled;
}

function withDate(reading: Reading, date: PartialDate | null): Reading {
  return date === null ? reading : { ...reading, published: { date, precision: precisionOf(date), from: 'reader' } };
}
