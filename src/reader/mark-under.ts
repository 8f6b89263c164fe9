/** The mark that a pointer's event is on, and where that is. */
import type { Point } from '../card/place.ts';
import type { Mark } from '../highlight/marks.ts';

export interface HitTest {
  /** The mark at this point of the window, in CSS pixels. */
  readonly markAt: (x: number, y: number) => Mark | null;
}

/** Not a mark that lies under a dialog, a menu or our own card. A late caller has kept the target. */
export function markUnder(
  event: MouseEvent,
  { markAt }: HitTest,
  target: EventTarget | null = event.target,
): Mark | null {
  const mark = markAt(event.clientX, event.clientY);
  // A form's fields can hide its own methods (`<input name="contains">`).
  return mark !== null && target instanceof Node && Node.prototype.contains.call(target, mark.parts[0].node)
    ? mark
    : null;
}

export function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
