/** How much of a page is prose, and how much of it links; sums over any stretch of blocks at no cost. */
import type { Box, Page, PageBlock } from './walk.ts';

/** Shorter blocks than this are captions, labels and headlines unless they end like a sentence. */
const SENTENCE = 60;
const SHORTEST_SENTENCE = 25;
const SENTENCE_END = /[.!?…。！？」』”"»)）]$/;

/** How much prose a block is, in Latin letters' worth: nothing for headings, link lists and labels. */
export function proseOf(block: PageBlock): number {
  if (block.heading > 0) return 0;
  const ownWords = 1 - block.linked / block.text.length;
  if (ownWords < 0.5) return 0;
  const least = SENTENCE_END.test(block.text) ? SHORTEST_SENTENCE : SENTENCE;
  return block.weight < least ? 0 : block.weight * ownWords ** 2;
}

/** Sums over the blocks that are still in play. */
export class Sums {
  private readonly prose: Float64Array;
  private readonly chars: Float64Array;
  private readonly linked: Float64Array;

  constructor(page: Page, dropped: Uint8Array) {
    const size = page.blocks.length + 1;
    this.prose = new Float64Array(size);
    this.chars = new Float64Array(size);
    this.linked = new Float64Array(size);
    page.blocks.forEach((block, i) => {
      const share = dropped[i] === 1 ? 0 : 1;
      this.prose[i + 1] = at(this.prose, i) + share * proseOf(block);
      this.chars[i + 1] = at(this.chars, i) + share * block.text.length;
      this.linked[i + 1] = at(this.linked, i) + share * block.linked;
    });
  }

  proseIn(box: Pick<Box, 'first' | 'end'>): number {
    return at(this.prose, box.end) - at(this.prose, box.first);
  }

  charsIn(box: Pick<Box, 'first' | 'end'>): number {
    return at(this.chars, box.end) - at(this.chars, box.first);
  }

  /** From 0 to 1: how much of the text stands in links. */
  linkDensity(box: Pick<Box, 'first' | 'end'>): number {
    const chars = this.charsIn(box);
    return chars === 0 ? 0 : (at(this.linked, box.end) - at(this.linked, box.first)) / chars;
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
