/** The reader of one page: put there when the gate has passed or the popup asks. Wires reading, paint, card and messages. */
import type { Mark } from '../highlight/marks.ts';
import { isAlive } from '../platform/browser.ts';
import {
  answerMessages,
  askBackground,
  type PageMessages,
  type PageState,
  tellOwnPages,
} from '../platform/messages.ts';
import { readSettings, type Settings, watchSettings } from '../platform/settings.ts';
import type { Mention } from '../types.ts';
import { createAnswers } from './answers.ts';
import { type Cards, createCards, type Way } from './cards.ts';
import { watchPointer } from './pointer.ts';
import { createListeners } from './listeners.ts';
import { type Count, createCount, createNews, type News } from './news.ts';
import { createSession, type Session } from './session.ts';
import { createTour, type Tour } from './tour.ts';
import { countEntities } from './wanted.ts';
import { type PageEvents, watchPage } from './watch-page.ts';

const HERE = Symbol.for('reader');

/** A second injection finds the first one and leaves it alone. */
if (!Reflect.has(globalThis, HERE) && document.contentType.includes('html')) {
  Reflect.set(globalThis, HERE, true);
  start();
}

function start(): void {
  const stop = new AbortController();
  const { signal } = stop;
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, HERE));
  const settings = readSettings();
  const wired = settings.then((first) => wire(first, stop));
  answerMessages<PageMessages>(createAnswers(wired), signal);
  wired.catch(() => {
    stop.abort();
  });
}

function wire(first: Settings, stop: AbortController) {
  const { signal } = stop;
  let settings = first;
  const cards = createCards(
    document,
    {
      looks: () => settings,
      standOf: (mark) => ({
        ...tour.placeOf(mark),
        go: (by) => {
          if (tour.go(by) && tour.current !== null) open(tour.current, null, by);
        },
      }),
      isHidden: (entity) => settings.hidden.includes(entity),
    },
    signal,
  );
  const count = createCount((n) => {
    askBackground('count', { n }).catch(() => undefined);
  });
  const news = createNews(() => tellOwnPages('changed', null));
  const onPaint = (mentions: readonly Mention[]): void => {
    if (!isAlive()) stop.abort();
    else count.tell(countEntities(mentions));
    // The card that has hidden the last term on the page can still take it back.
    if (session.painter === null || session.reading?.mentions.length === 0) cards.forget();
    // Of the whole page, since a card leads to what is not marked, too.
    else cards.prepare(session.reading?.mentions ?? mentions);
  };
  const session = createSession(document, first, onPaint, signal);
  const open: Wired['open'] = (mark, at = null, by = null) => {
    tour.standAt(mark);
    if (!isAlive()) stop.abort();
    else if (session.reading !== null) cards.open(mark, session.reading, { at, by }).catch(() => undefined);
  };
  const tour = createTour({
    marks: () => session.painter?.marks ?? [],
    flash: (mark) => session.painter?.flash(mark),
  });
  watchSettings((next) => {
    settings = next;
    session.setSettings(next);
    news.check(session.state);
  }, signal);
  const read = async (): Promise<PageState> => {
    const state = await session.read();
    news.check(state);
    return state;
  };
  const parts = { session, read, tour, cards, open, count, news };
  return { ...parts, underMenu: watch(parts, () => settings.openOnHover, stop) };
}

type Parts = Omit<Wired, 'underMenu'>;

/** Listens to the page; answers the mark that stood under the last context menu. */
function watch({ session, read, cards, open, count, news }: Parts, opensOnHover: () => boolean, stop: AbortController) {
  const listeners = createListeners(stop.signal);
  const events: PageEvents = {
    onChange() {
      if (!isAlive()) stop.abort();
      else if (session.mode !== 'survey' || news.isWanted) return read();
      return undefined;
    },
    onNavigate() {
      session.setPublished(null);
      if (session.mode === 'anyway') session.setMode('auto');
      cards.forget();
    },
    onArrive() {
      count.forget();
    },
  };
  watchPage(document, events, listeners, stop.signal);
  const markAt = (x: number, y: number): Mark | null => session.painter?.markAt(x, y) ?? null;
  return watchPointer(document, { markAt, open, card: () => cards.card, opensOnHover }, listeners, stop.signal);
}

export interface Wired {
  readonly session: Session;
  /** Reads and tells whom it concerns. */
  readonly read: () => Promise<PageState>;
  readonly tour: Tour;
  readonly cards: Cards;
  readonly open: (mark: Mark, at?: Way['at'], by?: Way['by']) => void;
  readonly count: Count;
  readonly news: News;
  readonly underMenu: () => Mark | null;
}
