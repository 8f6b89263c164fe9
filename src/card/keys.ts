/** The keys of an open card: Escape closes, Tab goes round inside, and what scrolls a page scrolls the card that has the focus. */
import { keepTab } from './keep-tab.ts';
import { scrollByKey } from './scroll-by-key.ts';

export interface KeysGiven {
  readonly root: ShadowRoot;
  /** False while Tab is the page's, since the card came unasked. */
  readonly takesTab: () => boolean;
  readonly close: () => void;
}

/** Keeps from the page what the card has used. */
export function onCardKey(event: KeyboardEvent, { root, takesTab, close }: KeysGiven): void {
  const escapes = event.key === 'Escape';
  if (!escapes && !(event.key === 'Tab' && takesTab() && keepTab(root, event.shiftKey)) && !scrollByKey(root, event))
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (escapes) close();
}
