/** Paints mentions on the page through the CSS Custom Highlight API, never touching its nodes; a repaint changes only what changed. */
import type { Mention } from '../types.ts';
import { GROUP_OF_KIND, type MarkStyle } from '../vocabulary.ts';
import { isIntact, type Mark, marksOf, rectsOf, type Run } from './marks.ts';
import { adopt, createRegistry, type Dress } from './registry.ts';
import type { Surface } from './style-sheet.ts';
import { createSurfaces } from './surface.ts';

export interface Painter {
  /** Shows exactly these mentions from now on. */
  paint(mentions: readonly Mention[], runs: readonly Run[]): void;
  /** What is painted, in reading order. */
  readonly marks: readonly Mark[];
  /** The mark at this point of the window, if the page still shows what was matched there. */
  markAt(x: number, y: number): Mark | null;
  /** Makes one mark stand out for a moment. */
  flash(mark: Mark): void;
}

interface Painted {
  readonly mark: Mark;
  readonly highlight: Highlight;
}

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
  let painted: ReadonlyMap<string, Painted> = new Map();
  let byRange: ReadonlyMap<AbstractRange, Mark> = new Map();
  const keyOf = createKeys();

  const paint = (mentions: readonly Mention[], runs: readonly Run[]): void => {
    if (signal.aborted) return;
    const surfaceOf = createSurfaces();
    const next = new Map<string, Painted>();
    for (const mark of marksOf(mentions, runs)) {
      const key = keyOf(mark);
      const old = painted.get(key);
      // The old range stays, so that the browser has nothing to paint anew; the mention's offsets may have moved.
      next.set(
        key,
        old === undefined
          ? add(mark, surfaceOf(elementOf(mark)))
          : { ...old, mark: { ...mark, range: old.mark.range } },
      );
    }
    for (const [key, { mark, highlight }] of painted) if (!next.has(key)) highlight.delete(mark.range);
    painted = next;
    byRange = new Map(Array.from(next.values(), ({ mark }) => [mark.range, mark]));
    registry.mend();
  };
  const add = (mark: Mark, surface: Surface): Painted => {
    const highlight = registry.mark(GROUP_OF_KIND[mark.mention.kind], surface);
    highlight.add(mark.range);
    return { mark, highlight };
  };
  signal.addEventListener('abort', () => {
    for (const { mark, highlight } of painted.values()) highlight.delete(mark.range);
    painted = new Map();
    byRange = new Map();
  });
  return {
    paint,
    flash,
    get marks() {
      return Array.from(painted.values(), ({ mark }) => mark);
    },
    markAt: (x, y) => markAt(x, y, byRange),
  };
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

/** Keys that are equal for marks of one entity on the same pieces of the same nodes with the same text. */
function createKeys(): (mark: Mark) => string {
  const ids = new WeakMap<Text, number>();
  let last = 0;
  const idOf = (node: Text): number => {
    const id = ids.get(node) ?? ++last;
    ids.set(node, id);
    return id;
  };
  return ({ mention, parts }) =>
    [mention.entity, ...parts.map(({ node, start, text }) => `${String(idOf(node))}:${String(start)}:${text}`)].join(
      '|',
    );
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
