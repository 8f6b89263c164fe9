/** The reader of one page: put there when the gate has passed or the popup asks. Wires reading, paint, card and messages. */
import type { Point } from '../card/place.ts';
import type { Mark } from '../highlight/marks.ts';
import { isAlive } from '../platform/browser.ts';
import { answerMessages, askBackground, type PageMessages } from '../platform/messages.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { createAnswers } from './answers.ts';
import { createCards } from './cards.ts';
import { watchPointer } from './pointer.ts';
import { createListeners } from './listeners.ts';
import { createSession } from './session.ts';
import { createTour } from './tour.ts';
import { countEntities } from './wanted.ts';
import { watchPage } from './watch-page.ts';

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

function wire(first: Awaited<ReturnType<typeof readSettings>>, stop: AbortController) {
  const { signal } = stop;
  let current = first;
  const cards = createCards(document, () => current.appearance, signal);
  const tell = (n: number): void => {
    if (isAlive()) askBackground('count', { n }).catch(() => undefined);
    else stop.abort();
  };
  const session = createSession(
    document,
    first,
    (mentions) => {
      tell(countEntities(mentions));
      if (mentions.length === 0) cards.forget();
      // Of the whole page, since a card leads to what is not marked, too.
      else cards.prepare(session.reading?.mentions ?? mentions);
    },
    signal,
  );
  const open = (mark: Mark, at: Point | null = null): void => {
    if (!isAlive()) stop.abort();
    else if (session.reading !== null) cards.open(mark, session.reading, at).catch(() => undefined);
  };
  const tour = createTour({ marks: () => session.marks, flash: (mark) => session.painter?.flash(mark) });
  const listeners = createListeners(signal);
  const underMenu = watchPointer(
    document,
    { markAt: (x, y) => session.painter?.markAt(x, y) ?? null, open, opensOnHover: () => current.openOnHover },
    listeners,
    signal,
  );
  watchSettings((next) => {
    current = next;
    session.setSettings(next);
  }, signal);
  watchPage(
    document,
    {
      onChange() {
        if (!isAlive()) stop.abort();
        else if (session.mode !== 'survey') return session.read();
        return undefined;
      },
      onNavigate() {
        session.setPublished(null);
        if (session.mode === 'anyway') session.setMode('auto');
        cards.forget();
      },
    },
    listeners,
    signal,
  );
  return { session, tour, cards, open, underMenu };
}

export type Wired = ReturnType<typeof wire>;
