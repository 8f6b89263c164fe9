/** Where the card stands: arithmetic on plain measures in CSS pixels of the viewport. Knows no DOM. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export type Side = 'below' | 'above' | 'right' | 'left' | 'over';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Between mark and card. */
export const GAP = 8;
/** Between card and the viewport's edge. */
export const MARGIN = 8;

const FLAT: readonly Side[] = ['below', 'above', 'right', 'left'];
const UPRIGHT: readonly Side[] = ['right', 'left', 'below', 'above'];

/** The largest card that fits this viewport with its margins. */
export function roomIn(viewport: Size): Size {
  return { width: Math.max(0, viewport.width - 2 * MARGIN), height: Math.max(0, viewport.height - 2 * MARGIN) };
}

/**
 * The place of a card of this size beside a mark with one rectangle a line. Beside the line nearest to `at`, the point
 * clicked (else the first one in sight), on the first side with room, upright text to the side first; where no side has room it covers the
 * mark. Always inside the viewport when `card` is no larger than `roomIn(viewport)`.
 */
export function place(viewport: Size, rects: readonly Rect[], card: Size, at?: Point | null): Place {
  const line = nearestLine(viewport, rects, at);
  const sides = line.height > line.width * 1.5 ? UPRIGHT : FLAT;
  const side = sides.find((each) => roomAt(each, viewport, line) >= need(each, card)) ?? 'over';
  const wanted = side === 'over' ? { x: line.x, y: line.y } : corner(side, line, card);
  return { x: clamp(wanted.x, card.width, viewport.width), y: clamp(wanted.y, card.height, viewport.height), side };
}

function nearestLine(viewport: Size, rects: readonly Rect[], at: Point | null | undefined): Rect {
  const centre = { x: viewport.width / 2, y: viewport.height / 3, width: 0, height: 0 };
  const seen = rects.filter((rect) => rect.width > 0 && rect.height > 0 && touches(viewport, rect));
  if (at === undefined || at === null) return seen[0] ?? rects[0] ?? centre;
  const [first = rects[0] ?? centre, ...others] = seen;
  return others.reduce((best, rect) => (distance(rect, at) < distance(best, at) ? rect : best), first);
}

function touches(viewport: Size, rect: Rect): boolean {
  return rect.x < viewport.width && rect.y < viewport.height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
}

function distance(rect: Rect, at: Point): number {
  const away = (value: number, start: number, length: number) => Math.max(start - value, 0, value - start - length);
  return Math.hypot(away(at.x, rect.x, rect.width), away(at.y, rect.y, rect.height));
}

function roomAt(side: Side, viewport: Size, line: Rect): number {
  if (side === 'below') return viewport.height - MARGIN - (line.y + line.height + GAP);
  if (side === 'above') return line.y - GAP - MARGIN;
  if (side === 'right') return viewport.width - MARGIN - (line.x + line.width + GAP);
  return line.x - GAP - MARGIN;
}

function need(side: Side, card: Size): number {
  return side === 'below' || side === 'above' ? card.height : card.width;
}

function corner(side: Side, line: Rect, card: Size): Point {
  if (side === 'below') return { x: line.x, y: line.y + line.height + GAP };
  if (side === 'above') return { x: line.x, y: line.y - GAP - card.height };
  if (side === 'right') return { x: line.x + line.width + GAP, y: line.y };
  return { x: line.x - GAP - card.width, y: line.y };
}

function clamp(value: number, length: number, whole: number): number {
  return Math.max(MARGIN, Math.min(value, whole - MARGIN - length));
}
