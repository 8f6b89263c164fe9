/** Paints mentions on the page through the CSS Custom Highlight API, never touching its nodes; a repaint changes only what changed. */
import { finish, type Steps } from '../text/steps.ts';
import type { Mention } from '../types.ts';
import { GROUP_OF_KIND, type MarkStyle } from '../vocabulary.ts';
import { addInSteps, isRobbed, type Painted, takeOut } from './exchange.ts';
import { isIntact, type Mark, marksOf, type Part, rectsOf, type Run } from './marks.ts';
import { adopt, createRegistry, type Dress } from './registry.ts';
import type { Surface } from './style-sheet.ts';
import { createSurfaces } from './surface.ts';

export interface Painter {
  /** Shows exactly these mentions from now on. */
  paint(mentions: readonly Mention[], runs: readonly Run[]): void;
  /** The same in steps, what is in the window first. A later painting overtakes an earlier one, which then answers false. */
  paintInSteps(mentions: readonly Mention[], runs: readonly Run[]): Steps<boolean>;
  /** What is painted, in reading order. */
  readonly marks: readonly Mark[];
  /** The mark at this point of the window, if the page still shows what was matched there. */
  markAt(x: number, y: number): Mark | null;
  /** Makes one mark stand out for a moment. */
  flash(mark: Mark): void;
}

/** A few milliseconds, the first time ten. */
const MARKS_A_STEP = 1000;
/** More come in steps, what is in the window first. */
const MANY = 250;

/** Lengths of the flash's phases, on and off by turns, in milliseconds; less than three flashes a second. */
const FLASH = [350, 200, 350, 200, 600];

/** The signal takes all paint off. */
export function createPainter(
  document: Document,
  signal: AbortSignal,
  dress: Dress = adopt,
  style: MarkStyle = 'both',
): Painter {
  const registry = createRegistry(document, dress, style, signal);
  const flash = createFlash(document, registry.flash, signal);
  let painted: readonly Painted[] = [];
  let byRange: ReadonlyMap<AbstractRange, Mark> | null = null;
  /** Of what is painted, what the steps of the last painting were to add; empty once they have. */
  let unfinished: readonly Painted[] = [];
  let turn = 0;

  function* paintInSteps(mentions: readonly Mention[], runs: readonly Run[]): Steps<boolean> {
    const mine = (turn += 1);
    const isOver = (): boolean => signal.aborted || turn !== mine;
    const next: Painted[] = [];
    const fresh: Painted[] = [];
    const stays: Painted[] = [];
    const kept = new Set<Painted>();
    const missing = new Set(unfinished.map(({ mark }) => mark.range));
    const old = findOf(painted);
    const surfaceOf = createSurfaces();
    for (const mark of marksOf(mentions, runs)) {
      const same = old(mark);
      const one = same === null ? place(mark, surfaceOf(elementOf(mark))) : renewed(same, mark);
      if (same !== null) kept.add(same);
      (same === null || missing.has(same.mark.range) ? fresh : stays).push(one);
      next.push(one);
      if (next.length % MARKS_A_STEP !== 0) continue;
      yield;
      if (isOver()) return false;
    }
    if (isOver()) return false;
    const added = takeOut(painted, kept) || isRobbed(stays) ? next : fresh;
    [painted, byRange, unfinished] = [next, null, added];
    // Before the sheet comes: who asks where things stand after that waits until all styles are resolved anew.
    const first = added.length > MANY ? firstInView(added) : 0;
    registry.mend();
    if (added.length > MANY) yield;
    if (isOver()) return false;
    for (const step of addInSteps(added, first)) {
      yield step;
      if (isOver()) return false;
    }
    unfinished = [];
    return true;
  }
  const place = (mark: Mark, surface: Surface): Painted => ({
    mark,
    highlight: registry.mark(GROUP_OF_KIND[mark.mention.kind], surface),
  });
  signal.addEventListener('abort', () => {
    takeOut(painted, new Set());
    painted = [];
    byRange = null;
  });
  return {
    paint: (mentions, runs) => {
      finish(paintInSteps(mentions, runs));
    },
    paintInSteps,
    flash,
    get marks() {
      return painted.map(({ mark }) => mark);
    },
    markAt(x, y) {
      byRange ??= new Map(painted.map(({ mark }) => [mark.range, mark]));
      return markAt(x, y, byRange);
    },
  };
}

/**
 * The number of the first that ends below the window's top, 0 where all end above it. Pages run downwards for the most part: a
 * search by halves asks for a dozen places; where columns mislead it, others come first.
 */
function firstInView(painted: readonly Painted[]): number {
  let low = 0;
  let high = painted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = painted[middle]?.mark;
    if (mark !== undefined && (rectsOf(mark).at(-1)?.bottom ?? 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low % Math.max(painted.length, 1);
}

/** The text's element; a text node on a page always has one. */
function elementOf({ parts: [{ node }] }: Mark): Element {
  return node.parentElement ?? node.ownerDocument.documentElement;
}

/** The registry belongs to the page too, so its answer counts only for ranges of ours, still intact, and really at that point. */
function markAt(x: number, y: number, byRange: ReadonlyMap<AbstractRange, Mark>): Mark | null {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
    for (const range of ranges) {
      const mark = byRange.get(range);
      if (mark !== undefined && isIntact(mark) && rectsOf(mark).some((rect) => contains(rect, x, y))) return mark;
    }
  }
  return null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1;
}

/** The old range stays, so that the browser has nothing to paint anew; the mention's offsets may have moved. */
function renewed({ mark: { range }, highlight }: Painted, mark: Mark): Painted {
  return { mark: { ...mark, range }, highlight };
}

/** Answers what shows a mark already, or null. */
function findOf(painted: readonly Painted[]): (mark: Mark) => Painted | null {
  if (painted.length === 0) return () => null;
  const byNode = new Map<Text, Painted[]>();
  for (const one of painted) {
    const { node } = one.mark.parts[0];
    const others = byNode.get(node);
    if (others === undefined) byNode.set(node, [one]);
    else others.push(one);
  }
  return (mark) => {
    const [{ node, start }] = mark.parts;
    const there = startingAt(byNode.get(node) ?? [], start);
    return there !== undefined && isSame(there.mark, mark) ? there : null;
  };
}

/** What begins at this offset of its node; the list is in order, and long where a page is one node. */
function startingAt(painted: readonly Painted[], start: number): Painted | undefined {
  let low = 0;
  let high = painted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((painted[middle]?.mark.parts[0].start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found = painted[low];
  return found?.mark.parts[0].start === start ? found : undefined;
}

/** Marks of one entity on the same pieces of the same nodes with the same text. */
function isSame(one: Mark, other: Mark): boolean {
  return (
    one.mention.entity === other.mention.entity &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => isSamePart(part, other.parts[index]))
  );
}

function isSamePart({ node, start, text }: Part, other: Part | undefined): boolean {
  return node === other?.node && start === other.start && text === other.text;
}

function createFlash(document: Document, highlight: Highlight, signal: AbortSignal): (mark: Mark) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  const phase = (mark: Mark, index: number, lengths: readonly number[]): void => {
    highlight.clear();
    if (index >= lengths.length || signal.aborted) return;
    if (index % 2 === 0) highlight.add(mark.range);
    timer = setTimeout(phase, lengths[index], mark, index + 1, lengths);
  };
  return (mark) => {
    clearTimeout(timer);
    const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
    phase(mark, 0, still ? [FLASH.reduce((sum, length) => sum + length, 0)] : FLASH);
  };
}
