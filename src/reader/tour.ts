/** Walks from mark to mark by keyboard or list: scrolls to one, lets it flash, and remembers where it is. */
import type { Direction } from '../card/tour-buttons.tsx';
import { liveRange, type Mark, rectsOf } from '../highlight/marks.ts';

export interface Tour {
  /** Goes on by one (1) or back by one (-1), round the ends; false when nothing is marked. */
  go(by: Direction): boolean;
  /** Goes to the mark at this offset; false when there is none. */
  goTo(start: number): boolean;
  /** Goes on from this mark, which the user has found by another way. */
  standAt(mark: Mark): void;
  /** The mark's number from 1, and how many there are. */
  placeOf(mark: Mark): { readonly nth: number; readonly of: number };
  readonly current: Mark | null;
}

interface Given {
  marks(): readonly Mark[];
  flash(mark: Mark): void;
}

export function createTour(given: Given): Tour {
  let start: number | null = null;
  const find = (marks: readonly Mark[]): number => marks.findIndex(({ mention }) => mention.start === start);
  const visit = (mark: Mark | undefined): boolean => {
    if (mark === undefined) return false;
    start = mark.mention.start;
    bringIntoView(mark);
    given.flash(mark);
    return true;
  };
  return {
    go(by) {
      const marks = given.marks();
      const at = find(marks);
      const next = at === -1 ? firstInView(marks, by) : (at + by + marks.length) % marks.length;
      return visit(marks[next]);
    },
    standAt(mark) {
      start = mark.mention.start;
    },
    placeOf({ mention }) {
      const marks = given.marks();
      return { nth: marks.findIndex((mark) => mark.mention.start === mention.start) + 1, of: marks.length };
    },
    goTo: (wanted) => visit(given.marks().find(({ mention }) => mention.start === wanted)),
    get current() {
      const marks = given.marks();
      return marks[find(marks)] ?? null;
    },
  };
}

/** The walk begins where the reader is, not at the top. */
function firstInView(marks: readonly Mark[], by: Direction): number {
  const isBelowTop = (mark: Mark): boolean => (rectsOf(mark)[0]?.bottom ?? -1) > 0;
  const first = Math.max(marks.findIndex(isBelowTop), 0);
  return by === 1 ? first : (first - 1 + marks.length) % Math.max(marks.length, 1);
}

/** Through every scrolling box around it, without motion; leaves alone what can be seen already. */
function bringIntoView(mark: Mark): void {
  if (isInView(mark)) return;
  const { parentElement } = mark.parts[0].node;
  // A form's fields can hide its own methods.
  if (parentElement !== null)
    Element.prototype.scrollIntoView.call(parentElement, { block: 'center', behavior: 'instant' });
  if (isInView(mark)) return;
  // The paragraph is taller than the window.
  const rect = liveRange(mark).getBoundingClientRect();
  scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

function isInView(mark: Mark): boolean {
  const rect = rectsOf(mark)[0];
  return (
    rect !== undefined && rect.top >= 0 && rect.left >= 0 && rect.bottom <= innerHeight && rect.right <= innerWidth
  );
}
