/** What a page's reader answers to each message. */
import type { Handlers, PageMessages, PageState } from '../platform/messages.ts';
import { isPartialDate } from '../dates/partial-date.ts';
import type { Mode, Session } from './session.ts';
import type { Wired } from './reader.ts';

/** The parts are there once the settings have been read. */
export function createAnswers(wired: Promise<Wired>): Handlers<PageMessages> {
  return {
    start: async () => start((await wired).session),
    survey: async () => survey((await wired).session),
    reading: async () => (await wired).session.state,
    'read-anyway': async () => readIn((await wired).session, 'anyway'),
    'show-mention': async ({ start }) => (await wired).tour.goTo(start),
    next: async () => (await wired).tour.go(1),
    previous: async () => (await wired).tour.go(-1),
    'open-card': async ({ of }) => openCard(await wired, of),
    'set-published': async ({ date }) => setPublished(await wired, date),
  };
}

/** What the user asked for by hand stays. */
function start(session: Session): Promise<PageState> {
  return readIn(session, session.mode === 'anyway' ? 'anyway' : 'auto');
}

function readIn(session: Session, mode: Mode): Promise<PageState> {
  session.setMode(mode);
  return session.read();
}

/** A page that is watched is up to date; one that is only surveyed is read anew each time. */
function survey(session: Session): PageState | Promise<PageState> {
  return session.mode === 'survey' ? session.read() : session.state;
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
