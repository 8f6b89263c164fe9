/** What a page's reader answers to each message. */
import type { Handlers, PageMessages, PageState } from '../platform/messages.ts';
import { isPartialDate } from '../dates/partial-date.ts';
import type { Mode } from './page-now.ts';
import type { Wired } from './reader.ts';

/** The parts are there once the settings have been read. */
export function createAnswers(wired: Promise<Wired>): Handlers<PageMessages> {
  return {
    start: async () => start(await wired),
    survey: async () => survey(await wired),
    reading: async () => (await wired).session.state,
    'read-anyway': async () => readIn(await wired, 'anyway'),
    'show-mention': async ({ start }) => (await wired).tour.goTo(start),
    next: async () => (await wired).tour.go(1),
    previous: async () => (await wired).tour.go(-1),
    'open-card': async ({ of }) => openCard(await wired, of),
    'set-published': async ({ date }) => setPublished(await wired, date),
  };
}

/** What the user asked for by hand stays. Nobody looks at the reading now, and sending one of a long page takes the page 60 ms. */
async function start(wired: Wired): Promise<boolean> {
  const { state } = await readIn(wired, wired.session.mode === 'anyway' ? 'anyway' : 'auto');
  return state === 'read';
}

function readIn({ session, read }: Wired, mode: Mode): Promise<PageState> {
  session.setMode(mode);
  return read();
}

/** A page that is watched is up to date; one that is only surveyed is read anew each time. */
async function survey({ session, news }: Wired): Promise<PageState> {
  return news.told(session.mode === 'survey' ? await session.read() : session.state);
}

function openCard({ tour, underMenu, open }: Wired, of: 'current' | 'menu'): boolean {
  if (of === 'current' && tour.current === null) tour.go(1);
  const mark = of === 'menu' ? underMenu() : tour.current;
  if (mark !== null) open(mark);
  return mark !== null;
}

function setPublished({ session, cards }: Wired, date: string | null): PageState {
  if (date === null || isPartialDate(date)) {
    session.setPublished(date);
    cards.forget();
  }
  return session.state;
}
