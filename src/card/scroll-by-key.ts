/** Scrolls the card by the keys that scroll a page, while the focus is inside. */

/** Of one arrow key, in CSS pixels, as browsers have it. */
const LINE = 40;

/** Of a box's height, for Page Up, Page Down and Space: some lines stay in sight. */
const MOST_OF_IT = 0.875;

/** How far each key goes in a box of this height, in CSS pixels down. */
const WAYS: Readonly<Record<string, (height: number) => number>> = {
  ArrowDown: () => LINE,
  ArrowUp: () => -LINE,
  PageDown: (height) => height * MOST_OF_IT,
  PageUp: (height) => -height * MOST_OF_IT,
  Home: () => -Infinity,
  End: () => Infinity,
};

/** Elements that Space presses. */
const PRESSED = 'button, summary, input';

/** True when the key was the card's, whether there was anything left to scroll or not: the page behind it stays where it is. */
export function scrollByKey(root: ShadowRoot, event: KeyboardEvent): boolean {
  const { activeElement } = root;
  if (activeElement === null || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === ' ' && activeElement.matches(PRESSED)) return false;
  const space = event.shiftKey ? 'PageUp' : 'PageDown';
  const way = WAYS[event.key === ' ' ? space : event.key];
  if (way === undefined) return false;
  const box = boxAround(activeElement) ?? [...root.querySelectorAll('.middle, .shown')].find(scrolls);
  if (box !== undefined) {
    const top = Math.max(0, Math.min(box.scrollTop + way(box.clientHeight), box.scrollHeight));
    box.scrollTo({ top, behavior: 'instant' });
  }
  return true;
}

/** Whether there is more in it than it shows. */
export function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/u.test(getComputedStyle(box).overflowY);
}

/** The nearest box around it that scrolls, itself included. */
function boxAround(inside: Element): Element | undefined {
  for (let box: Element | null = inside; box !== null; box = box.parentElement) if (scrolls(box)) return box;
  return undefined;
}
