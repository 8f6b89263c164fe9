/** One card on the page: its host, its place, its focus, and the ways in which it closes. */
import { h, render } from 'preact';
import { entityOf } from '../facts/names-at.ts';
import type { Mention } from '../types.ts';
import { CardFrame } from './card-frame.tsx';
import { onCardKey } from './keys.ts';
import type { CardOptions, Opening } from './open-card.ts';
import { place, type Point, type Rect, roomIn } from './place.ts';
import { scrolls } from './scroll-by-key.ts';
import { CARD_STYLE } from './style.ts';
import type { Direction } from './tour-buttons.tsx';

export interface MountedCard {
  isOpen(): boolean;
  isAt(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  /** Takes the host off the page; gives the focus back where it was if asked to. */
  unmount(giveFocusBack: boolean): void;
}

/** What the page must not hear of from inside the card. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'mousedown', 'mouseup'];
const OWN_POINTERS = [
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'selectstart',
  'focusin',
  'focusout',
];

/** Taller cards hide too much of what one reads; the middle scrolls. In CSS pixels. */
const TALLEST = 480;

/** Null when the facts do not hold the mention's entity. */
export function mountCard(
  options: CardOptions,
  mention: Mention,
  rects: readonly Rect[],
  { opener, at, by }: Opening,
): MountedCard | null {
  if (entityOf(options.facts, mention.entity) === null) return null;
  const { document } = options;
  const { host, root, card } = createHost(document);
  const stop = new AbortController();
  const hasFocus = (): boolean => root.activeElement !== null;
  const unmount = (giveFocusBack: boolean): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    const gives = giveFocusBack && (hasFocus() || hasNoFocus(document));
    render(null, card);
    host.remove();
    if (gives && opener !== null) HTMLElement.prototype.focus.call(opener, { preventScroll: true });
  };
  const settle = (): void => {
    standBeside(document, card, rects, at);
    letFocusScroll(card);
  };
  render(h(CardFrame, { options, mention, onClose: unmount, onChange: settle }), card);
  listen(document, { host, root }, () => by !== 'rest' || hasFocus(), unmount, stop.signal);
  host.showPopover();
  watchSize(document, { root, card }, settle, stop.signal);
  if (by !== 'rest') firstFocus(root, card, by).focus({ preventScroll: true });
  return {
    isOpen: () => host.isConnected && !stop.signal.aborted,
    isAt: (target) => target === host,
    hasFocus,
    unmount,
  };
}

/** What has had the focus may be gone; it then is on the page's body. */
function hasNoFocus({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function firstFocus(root: ShadowRoot, card: HTMLElement, by: Direction | null): HTMLElement {
  return (by === null ? null : root.querySelector<HTMLElement>(`[data-go='${by}']`)) ?? card;
}

/** A box with more in it than it shows can have the focus, also where nothing in it can. */
function letFocusScroll(card: HTMLElement): void {
  for (const box of card.querySelectorAll<HTMLElement>('.middle')) box.tabIndex = scrolls(box) ? 0 : -1;
}

/** The card finds its place anew when the window changes and when it grows itself: a fold opens, a message comes. */
function watchSize(
  document: Document,
  { root, card }: { readonly root: ShadowRoot; readonly card: HTMLElement },
  settle: () => void,
  signal: AbortSignal,
): void {
  settle();
  document.defaultView?.addEventListener('resize', settle, { signal });
  root.addEventListener('toggle', settle, { signal, capture: true });
  const observer = new ResizeObserver(settle);
  observer.observe(card);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

function createHost(document: Document): Host & { readonly card: HTMLElement } {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  root.append(style, card);
  // Outside of an open modal dialog everything is inert.
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  (dialogs.at(-1) ?? document.documentElement).append(host);
  return { host, root, card };
}

function standBeside(document: Document, card: HTMLElement, rects: readonly Rect[], at: Point | null): void {
  const window = document.defaultView;
  // A page can take the host away, even the root element.
  if (window === null || !card.isConnected) return;
  const width = Math.min(window.innerWidth, document.documentElement.clientWidth || window.innerWidth);
  const viewport = { width, height: window.innerHeight };
  const room = roomIn(viewport);
  card.style.maxWidth = `${room.width}px`;
  card.style.maxHeight = `${Math.min(TALLEST, room.height)}px`;
  const { width: cardWidth, height } = card.getBoundingClientRect();
  const { x, y, side } = place(viewport, rects, { width: cardWidth, height }, at);
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  card.dataset['side'] = side;
}

function listen(
  document: Document,
  { host, root }: Host,
  takesTab: () => boolean,
  unmount: MountedCard['unmount'],
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  for (const name of [...OWN_EVENTS, ...OWN_POINTERS]) {
    root.addEventListener(
      name,
      (event) => {
        event.stopPropagation();
      },
      { signal, passive: true },
    );
  }
  window?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host)) unmount(false);
    },
    { signal, capture: true },
  );
  window?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      // Taken off the page or hidden with a dialog, the card must not keep the page's keys.
      if (!host.checkVisibility()) unmount(false);
      else
        onCardKey(event, {
          root,
          takesTab,
          close: () => {
            unmount(true);
          },
        });
    },
    { signal, capture: true },
  );
}
