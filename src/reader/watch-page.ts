/** Tells when a page's text may have changed: edits, single-page navigation, return from the back-forward cache. Never writes. */
import type { Listeners } from './listeners.ts';
import { createPace } from './pace.ts';

export interface PageEvents {
  /** The text may have changed; at a bounded rate, and not while the tab is hidden. */
  readonly onChange: () => Promise<unknown> | undefined;
  /** Another article may stand under another address now; `onChange` follows. */
  readonly onNavigate: () => void;
  /** The browser came to this page again, or to another address in it, and may have cleared the badge; `onChange` follows. */
  readonly onArrive: () => void;
}

/** Watches until the signal aborts. The document is observed, not its body: pages replace their body. */
export function watchPage(document: Document, events: PageEvents, listeners: Listeners, signal: AbortSignal): void {
  let missed = false;
  const pace = createPace(() => {
    listeners.again();
    missed = document.hidden;
    return missed ? undefined : events.onChange();
  }, signal);
  const observer = new MutationObserver(() => {
    pace.ask();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  const onVisible = (): void => {
    if (missed && !document.hidden) pace.ask();
  };
  listeners.on(document, 'visibilitychange', onVisible);
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    events.onArrive();
    pace.ask();
  };
  listeners.on(window, 'pageshow', onShow);
  navigation.addEventListener('navigatesuccess', onNavigate(events, pace.ask), { signal });
}

/** A new hash is the same article. */
function onNavigate(events: PageEvents, ask: () => void): () => void {
  const current = (): string => location.href.replace(/#.*$/, '');
  let address = current();
  return () => {
    if (current() !== address) events.onNavigate();
    events.onArrive();
    address = current();
    ask();
  };
}
