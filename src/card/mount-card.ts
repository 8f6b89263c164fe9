/** One card on the page: its host, its place, its focus, and the ways in which it closes. */
import { h, render } from 'preact';
import { entityOf } from '../facts/names-at.ts';
import type { Mention } from '../types.ts';
import { CardFrame } from './card-frame.tsx';
import { keepTab } from './keep-tab.ts';
import type { CardOptions, Opening } from './open-card.ts';
import { place, type Point, type Rect, roomIn } from './place.ts';
import { CARD_STYLE } from './style.ts';

export interface MountedCard {
  isOpen(): boolean;
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
  const unmount = (giveFocusBack: boolean): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    render(null, card);
    host.remove();
    if (giveFocusBack && opener !== null) HTMLElement.prototype.focus.call(opener, { preventScroll: true });
  };
  const settle = (): void => {
    standBeside(document, card, rects, at);
  };
  render(h(CardFrame, { options, mention, onClose: unmount, onChange: settle }), card);
  listen(document, { host, root }, unmount, settle, stop.signal);
  host.showPopover();
  settle();
  (by === null ? card : (root.querySelector<HTMLElement>(`[data-go='${by}']`) ?? card)).focus({ preventScroll: true });
  return { isOpen: () => host.isConnected && !stop.signal.aborted, unmount };
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
  unmount: MountedCard['unmount'],
  settle: () => void,
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
  window?.addEventListener('resize', settle, { signal });
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
      // Taken off the page or hidden with a dialog, the card must not keep the page's keys.
      if (event.isTrusted && !host.checkVisibility()) unmount(false);
      else onKey(event, root, unmount);
    },
    { signal, capture: true },
  );
}

function onKey(event: KeyboardEvent, root: ShadowRoot, unmount: MountedCard['unmount']): void {
  if (!event.isTrusted) return;
  const escapes = event.key === 'Escape';
  const tabs = event.key === 'Tab' && keepTab(root, event.shiftKey);
  if (!escapes && !tabs) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (escapes) unmount(true);
}
