/** Cards that nobody clicked for: one opens where the mouse rests, and goes some time after the mouse has left both it and its mark. */
import type { Mark } from '../highlight/marks.ts';
import type { Listeners } from './listeners.ts';
import { markUnder, pointOf } from './mark-under.ts';
import type { PointerGiven } from './pointer.ts';

/** The mouse rests on a mark for so long before its card opens unasked, in milliseconds; shorter is felt as a flicker. */
export const DWELL = 600;

/** A card stays for so long without the mouse, in milliseconds: enough to cross the gap between mark and card, or to slip off and come back. */
export const GRACE = 300;

/** A touch or a pen never rests on anything. */
export function watchRest(document: Document, given: PointerGiven, listeners: Listeners, signal: AbortSignal): void {
  const leave = createLeave(given, () => {
    rested = null;
  });
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let rested: Mark | null = null;
  const onRest = (event: PointerEvent, target: EventTarget | null): void => {
    const mark = markUnder(event, given, target);
    // A hand is never quite still: a card that was closed must not come back by a tremble.
    const isNew = mark !== null && mark.range !== rested?.range;
    rested = mark;
    const card = given.card();
    // What the user has asked for stays until the user closes it.
    if (isNew && card?.isHeld !== true && card?.mark.range !== mark.range) given.open(mark, pointOf(event), 'rest');
  };
  const onMove = (event: PointerEvent): void => {
    clearTimeout(dwell);
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    leave.onMove(event);
    if (event.buttons === 0 && given.opensOnHover()) dwell = setTimeout(onRest, DWELL, event, event.target);
  };
  const onOut = (event: PointerEvent): void => {
    if (event.relatedTarget !== null || !event.isTrusted || event.pointerType !== 'mouse') return;
    clearTimeout(dwell);
    leave.begin();
  };
  listeners.on(document, 'pointermove', onMove);
  // Over a frame the page hears of no more moves; out of the window neither.
  listeners.on(document, 'pointerover', onMove);
  listeners.on(document, 'pointerout', onOut);
  signal.addEventListener('abort', () => {
    clearTimeout(dwell);
    leave.stop();
  });
}

/** Closes a card that came unasked when the mouse has been away for the time of grace. */
function createLeave(given: PointerGiven, onLeft: () => void) {
  let grace: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(grace);
    grace = undefined;
  };
  const onEnd = (): void => {
    grace = undefined;
    const card = given.card();
    if (card === null || card.isHeld) return;
    card.close();
    onLeft();
  };
  const begin = (): void => {
    // Not put off by each move.
    grace ??= setTimeout(onEnd, GRACE);
  };
  return {
    stop,
    begin,
    onMove(event: PointerEvent): void {
      const card = given.card();
      if (card === null || card.isHeld || card.isAt(event.target)) stop();
      else if (markUnder(event, given)?.range === card.mark.range) stop();
      else begin();
    },
  };
}
