/** Turns mentions (offsets of the article's text) into marks: the pieces of text nodes that show them. Reads, never writes. */
import type { Mention } from '../types.ts';

/** A piece of the article's text and the text node that shows it, character for character. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly offset: number;
}

export interface Part {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Mark {
  readonly mention: Mention;
  readonly parts: readonly [Part, ...Part[]];
  readonly range: StaticRange;
}

/** The marks of those mentions whose text is on the page; both lists are in order of their start. */
export function marksOf(mentions: readonly Mention[], runs: readonly Run[]): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const mention of mentions) {
    from = firstEndingAfter(runs, mention.start, from);
    const parts = partsOf(mention, runs, from);
    if (hasSome(parts)) marks.push(markOf(mention, parts));
  }
  return marks;
}

/** True while the page still shows what was matched: pages rewrite text under us. */
export function isIntact(mark: Mark): boolean {
  return mark.parts.every(({ node, start, end, text }) => node.isConnected && node.data.slice(start, end) === text);
}

/** The rectangles of a mark in the window, one a line. */
export function rectsOf(mark: Mark): readonly DOMRect[] {
  return Array.from(liveRange(mark).getClientRects());
}

/** A live range for one question; never keep it: live ranges slow down each edit of the page. */
export function liveRange(mark: Mark): Range {
  const range = mark.parts[0].node.ownerDocument.createRange();
  const last = mark.parts.at(-1) ?? mark.parts[0];
  range.setStart(mark.parts[0].node, Math.min(mark.parts[0].start, mark.parts[0].node.length));
  range.setEnd(last.node, Math.min(last.end, last.node.length));
  return range;
}

function partsOf(mention: Mention, runs: readonly Run[], from: number): Part[] {
  const parts: Part[] = [];
  for (let index = from; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.start >= mention.end) break;
    parts.push(partOf(mention, run));
  }
  return parts;
}

/** A run shows the article's text character for character, so the node itself need not be asked. */
function partOf(mention: Mention, run: Run): Part {
  const start = Math.max(mention.start, run.start);
  const end = Math.min(mention.end, run.end);
  const shift = run.offset - run.start;
  const isWhole = start === mention.start && end === mention.end;
  const text = isWhole ? mention.text : mention.text.slice(start - mention.start, end - mention.start);
  return { node: run.node, start: start + shift, end: end + shift, text };
}

function hasSome(parts: readonly Part[]): parts is readonly [Part, ...Part[]] {
  return parts.length > 0;
}

/** The runs are sorted and do not overlap, and the mentions come in order: one walk over the runs serves them all. */
function firstEndingAfter(runs: readonly Run[], offset: number, from: number): number {
  let index = from;
  while (index < runs.length && (runs[index]?.end ?? Infinity) <= offset) index += 1;
  return index;
}

function markOf(mention: Mention, parts: readonly [Part, ...Part[]]): Mark {
  const first = parts[0];
  const last = parts[parts.length - 1] ?? first;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
  return { mention, parts, range };
}
