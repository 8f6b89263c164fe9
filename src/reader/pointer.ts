/** Opens cards by pointer: a click on a mark, inside a link Alt and click or the context menu; if switched on, rest on any mark. */
import type { Point } from '../card/place.ts';
import type { Mark } from '../highlight/marks.ts';
import type { Listeners } from './listeners.ts';

export interface PointerGiven {
  markAt(x: number, y: number): Mark | null;
  /** `at`: where the pointer is, in CSS pixels of the window. */
  open(mark: Mark, at: Point): void;
  /** True while the card of this mark is open. */
  shows(mark: Mark): boolean;
  opensOnHover(): boolean;
}

/** The pointer rests on a mark for so long before its card opens unasked, in milliseconds; shorter is felt as a flicker. */
const DWELL = 600;

/** What acts on a click by itself. */
const ACTIVE =
  'a[href],area,button,summary,label,input,select,textarea,video,audio,[role="button"],[role="link"],[onclick]';

/** Answers the mark that stood under the last context menu. */
export function watchPointer(
  document: Document,
  given: PointerGiven,
  listeners: Listeners,
  signal: AbortSignal,
): () => Mark | null {
  let underMenu: Mark | null = null;
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mark = markUnder(event, given);
    if (mark === null || isSelected(mark) || (!event.altKey && isInActive(mark))) return;
    // Alt and click on a link would download it.
    if (event.altKey) event.preventDefault();
    if (event.altKey) event.stopPropagation();
    given.open(mark, pointOf(event));
  };
  const onMenu = (event: MouseEvent): void => {
    underMenu = event.isTrusted ? markUnder(event, given) : null;
  };
  listeners.on(document, 'click', onClick);
  listeners.on(document, 'contextmenu', onMenu);
  watchRest(document, given, listeners, signal);
  return () => underMenu;
}

function watchRest(document: Document, given: PointerGiven, listeners: Listeners, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested: Mark | null = null;
  const onRest = (event: PointerEvent, target: EventTarget | null): void => {
    const mark = markUnder(event, given, target);
    // A hand is never quite still: a card that was closed must not come back by a tremble.
    const isNew = mark !== null && mark.range !== rested?.range && !given.shows(mark);
    rested = mark;
    if (isNew) given.open(mark, pointOf(event));
  };
  const onMove = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (event.isTrusted && event.pointerType === 'mouse' && event.buttons === 0 && given.opensOnHover())
      timer = setTimeout(onRest, DWELL, event, event.target);
  };
  listeners.on(document, 'pointermove', onMove);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}

/** The mark that the event is on: not one that lies under a dialog, a menu or our own card. A late caller has kept the target. */
function markUnder(event: MouseEvent, given: PointerGiven, target: EventTarget | null = event.target): Mark | null {
  const mark = given.markAt(event.clientX, event.clientY);
  // A form's fields can hide its own methods (`<input name="contains">`).
  return mark !== null && target instanceof Node && Node.prototype.contains.call(target, mark.parts[0].node)
    ? mark
    : null;
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

/** The end of dragging over text is a click, too. */
function isSelected({ parts: [{ node }] }: Mark): boolean {
  const selection = node.ownerDocument.getSelection();
  return selection?.isCollapsed === false && selection.containsNode(node, true);
}

function isInActive(mark: Mark): boolean {
  const { parentElement } = mark.parts[0].node;
  return parentElement !== null && Element.prototype.closest.call(parentElement, ACTIVE) !== null;
}
