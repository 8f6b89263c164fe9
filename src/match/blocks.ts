/** Where each block of an article stands in its text. */
import type { Article, Block } from '../types.ts';

/** What matching needs of an article. */
export type Readable = Pick<Article, 'text' | 'blocks' | 'lang'>;

export interface Place {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The places of the blocks, in order; the text's lines where the blocks do not agree with the text. Never empty. */
export function placesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Place[] {
  return joinedPlaces(text, blocks) ?? foundPlaces(text, blocks);
}

/** Where the text is the blocks joined by one newline each, their lengths say all. */
function joinedPlaces(text: string, blocks: readonly Block[]): Place[] | null {
  let start = 0;
  const places: Place[] = [];
  for (const block of blocks) {
    const end = start + block.text.length;
    if (end < text.length && text[end] !== '\n') return null;
    places.push({ start, end });
    start = end + 1;
  }
  return start === text.length + 1 ? places : null;
}

function foundPlaces(text: string, blocks: readonly Block[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const block of blocks) {
    while (from < text.length && !text.startsWith(block.text, from)) from = afterSpace(text, from);
    if (!text.startsWith(block.text, from)) return linesOf(text);
    places.push({ start: from, end: from + block.text.length });
    from += block.text.length;
  }
  return places.length === 0 ? linesOf(text) : places;
}

/** Between blocks stands white space only; anything else means that they do not agree. */
function afterSpace(text: string, at: number): number {
  return /\s/u.test(text[at] ?? '') ? at + 1 : text.length;
}

function linesOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    places.push({ start, end });
    start = end + 1;
  }
  places.push({ start, end: text.length });
  return places;
}

/** The number of the block in which `offset` stands, or the last one before it. */
export function blockAt(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Does what `blockAt` does for offsets that never go back, without searching. */
export function blocksInOrder(places: readonly Place[]): (offset: number) => number {
  let block = 0;
  return (offset) => {
    while ((places[block + 1]?.start ?? Infinity) <= offset) block += 1;
    return block;
  };
}
