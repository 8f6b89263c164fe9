/** Opens cards by pointer: a click on a mark, inside a link Alt and click or the context menu; if switched on, rest on any mark. */
import type { Point } from '../card/place.ts';
import type { Mark } from '../highlight/marks.ts';
import type { OpenCard } from './cards.ts';
import type { Listeners } from './listeners.ts';
import { type HitTest, markUnder, pointOf } from './mark-under.ts';
import { watchRest } from './rest.ts';

export interface PointerGiven extends HitTest {
  /** `at`: where the pointer is, in CSS pixels of the window; `by` rest, the focus stays where it is. */
  open(mark: Mark, at: Point, by: 'rest' | null): void;
  /** Null while none is open. */
  card(): OpenCard | null;
  opensOnHover(): boolean;
}

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
    given.open(mark, pointOf(event), null);
  };
  const onMenu = (event: MouseEvent): void => {
    underMenu = event.isTrusted ? markUnder(event, given) : null;
  };
  listeners.on(document, 'click', onClick);
  listeners.on(document, 'contextmenu', onMenu);
  watchRest(document, given, listeners, signal);
  return () => underMenu;
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
