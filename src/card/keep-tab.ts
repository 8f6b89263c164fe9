/** Keeps the Tab key inside the card. */

const FOCUSABLE = 'button, a[href], summary, input, [tabindex="0"]';

/** Moves the focus round within `root`; true when it was moved, so that the browser must not move it as well. */
export function keepTab(root: ShadowRoot, backwards: boolean): boolean {
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return true;
  const inside = all.findIndex((element) => element === root.activeElement);
  const leaves = backwards ? inside <= 0 : inside === all.length - 1 || root.activeElement === null;
  if (leaves) (backwards ? last : first).focus({ preventScroll: true });
  return leaves;
}
