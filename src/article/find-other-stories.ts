/** Endless pages go on with the next story: drops what has the same box and a title of its own after the article. */
import { attribute } from './dom.ts';
import type { Main } from './find-main.ts';
import type { Box, Page } from './walk.ts';

/** A story's title is among its first lines. */
const HEAD = 6;
/** Title and two paragraphs. */
const TEXTS = 3;

/** The chosen blocks without those of other stories; `title` is the block of the article's own title. */
export function withoutOtherStories(page: Page, main: Main, title: number | null): readonly number[] {
  const own = title === null ? undefined : page.blocks[title];
  if (title === null || own?.heading !== 1) return main.chosen;
  const kinds = new Set<string>();
  for (let box = own.box.parent; box !== null && box.tag !== 'body'; box = box.parent) {
    if (isStory(box) && textsIn(main, box) >= TEXTS) kinds.add(kindOf(box));
  }
  const others = page.boxes.filter((box) => box.first > title && kinds.has(kindOf(box)) && holdsTitle(page, box));
  return main.chosen.filter((i) => !others.some((box) => i >= box.first && i < box.end));
}

function isStory({ tag, element }: Box): boolean {
  return tag === 'article' || attribute(element, 'class') !== '';
}

/** How many chosen blocks a box holds: one that only holds the title has siblings with the text. */
function textsIn(main: Main, { first, end }: Box): number {
  return main.chosen.filter((i) => i >= first && i < end).length;
}

/** Boxes of one kind under one parent are parts of one list. */
function kindOf({ tag, element, parent }: Box): string {
  return `${tag} ${attribute(element, 'class')} ${parent?.index ?? -1}`;
}

function holdsTitle(page: Page, box: Box): boolean {
  return page.blocks.slice(box.first, Math.min(box.end, box.first + HEAD)).some((block) => block.heading === 1);
}
