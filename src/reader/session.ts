/** One page's reading and its paint: what has been read, whether it may be marked, and the marks. */
import type { Painter } from '../highlight/painter.ts';
import { isAlive } from '../platform/browser.ts';
import type { PageState } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { Mention, PartialDate, Reading } from '../types.ts';
import { type Brush, createBrush } from './brush.ts';
import { inSlices } from './in-slices.ts';
import { inTurn } from './in-turn.ts';
import { marksFor, type Mode, type PageNow, readPageNow, withDate } from './page-now.ts';
import { wantedMentions } from './wanted.ts';

export interface Session {
  readonly mode: Mode;
  setMode(mode: Mode): void;
  setSettings(settings: Settings): void;
  /** Overrides what was found; null takes it back. */
  setPublished(date: PartialDate | null): void;
  /** Reads the page as it is now and paints what is to be painted, in slices; one reading after the other. Never rejects. */
  read(): Promise<PageState>;
  readonly state: PageState;
  readonly reading: Reading | null;
  readonly painter: Painter | null;
}

/** What there is to remember between two readings. */
interface Held {
  mode: Mode;
  settings: Settings;
  published: PartialDate | null;
  page: PageNow | 'reading-now' | 'failed';
}

/** `onPaint` hears of each painting with what is painted; an empty list when the marks went. */
export function createSession(
  document: Document,
  settings: Settings,
  onPaint: (mentions: readonly Mention[]) => void,
  signal: AbortSignal,
): Session {
  const brush = createBrush(document, onPaint, signal);
  const held: Held = { mode: 'survey', settings, published: null, page: 'reading-now' };
  return {
    get mode() {
      return held.mode;
    },
    setMode(mode) {
      held.mode = mode;
      repaint(held, brush).catch(tellConsole);
    },
    setSettings(next) {
      // Paint that is dry keeps its style.
      if (next.markStyle !== held.settings.markStyle) brush.lift();
      held.settings = next;
      repaint(held, brush).catch(tellConsole);
    },
    setPublished(date) {
      held.published = date;
    },
    read: inTurn(() => read(document, held, brush, signal)),
    get state() {
      return stateOf(held);
    },
    get reading() {
      return isRead(held.page) ? withDate(held.page.reading, held.published) : null;
    },
    get painter() {
      return brush.painter;
    },
  };
}

async function read(document: Document, held: Held, brush: Brush, signal: AbortSignal): Promise<PageState> {
  try {
    held.page = await inSlices(readPageNow(document), signal);
    await repaint(held, brush);
  } catch (error) {
    if (!signal.aborted) {
      held.page = 'failed';
      brush.lift();
      tellConsole(error);
    }
  }
  return stateOf(held);
}

async function repaint({ page, mode, settings }: Held, brush: Brush): Promise<void> {
  if (isRead(page) && marksFor(page.reading, mode, settings) === 'painted')
    await brush.paint(wantedMentions(page.reading.mentions, settings), page.article.runs, settings.markStyle);
  else brush.lift();
}

function stateOf({ page, mode, settings, published }: Held): PageState {
  if (!isRead(page)) return { state: page };
  return { state: 'read', reading: withDate(page.reading, published), marks: marksFor(page.reading, mode, settings) };
}

function isRead(page: Held['page']): page is PageNow {
  return typeof page !== 'string';
}

/** A fault of ours is seen where faults are looked for, and stops nothing. */
function tellConsole(error: unknown): void {
  if (isAlive())
    setTimeout(() => {
      throw error;
    });
}
