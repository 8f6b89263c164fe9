/** Finds the blocks of a page that are the article's main text. */
import type { Steps } from '../text/steps.ts';
import { hasLayout, isRendered } from './rendered.ts';
import { findAsides } from './find-asides.ts';
import { findClutter } from './find-clutter.ts';
import { findContainer } from './find-container.ts';
import type { Box, Page, PageBlock } from './walk.ts';
import { Sums } from './weigh.ts';

export interface Main {
  readonly container: Box | null;
  /** Indexes of blocks, in order. */
  readonly chosen: readonly number[];
  /** 1 for each block that stands beside the article. */
  readonly dropped: Uint8Array;
  /** The same, by element, role and name alone. */
  readonly clutter: Uint8Array;
}

/** In steps. */
export function* findMain(page: Page): Steps<Main> {
  const { clutter, teasers: dropped } = findClutter(page);
  yield;
  const container = findContainer(page, dropped, new Sums(page, dropped));
  if (container === null) return { container, chosen: [], dropped, clutter };
  yield;
  findAsides(page, container, dropped);
  yield;
  const chosen: number[] = [];
  for (let i = container.first; i < container.end; i++) if (dropped[i] === 0) chosen.push(i);
  return { container, chosen: withoutUnrendered(page.blocks, chosen), dropped, clutter };
}

/** Leaves out what a style sheet hides, unless all is hidden (a page that fades in). */
function withoutUnrendered(blocks: readonly PageBlock[], chosen: readonly number[]): readonly number[] {
  if (!hasLayout()) return chosen;
  const known = new Map<Box, boolean>();
  const rendered = chosen.filter((i) => {
    const box = blocks[i]?.box;
    if (box === undefined) return false;
    const seen = known.get(box) ?? isRendered(box.element);
    known.set(box, seen);
    return seen;
  });
  return rendered.length === 0 ? chosen : rendered;
}
