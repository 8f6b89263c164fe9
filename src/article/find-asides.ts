/** Drops, inside the article's own box, what is not the article: lists of links, cards of other articles, "related" sections, notices. */
import { COMMENTS, NOISE, RELATED } from './phrases.ts';
import { PARAGRAPHS } from './tags.ts';
import type { Box, Page, PageBlock } from './walk.ts';
import { proseOf, Sums } from './weigh.ts';

/** A headline on a card is at least this long. */
const HEADLINE = 12;
/** A box with this share of the article is the article. */
const MAJOR = 0.4;
/** So many cards make a list of them. */
const CARDS = 3;
/** A card has no more prose than this. */
const CARD_PROSE = 500;
/** Above this much prose "Comments" stands at the article's top; what is no heading may be a button further down as well. */
const BEFORE_COMMENTS = 240;
/** A longer block is a sentence even when it begins like a notice. */
const NOTICE_LENGTH = 220;

/** Adds to `dropped` and returns it. */
export function findAsides(page: Page, container: Box, dropped: Uint8Array): Uint8Array {
  const sums = new Sums(page, dropped);
  const whole = sums.proseIn(container);
  const isMinor = (box: Box): boolean => sums.proseIn(box) < MAJOR * whole;
  const dropBox = (box: Pick<Box, 'first' | 'end'>): void => void dropped.fill(1, box.first, box.end);
  const inside = page.boxes.slice(container.index + 1, container.boxEnd);
  const cards = cardLists(inside, page, CARD_PROSE);
  for (const box of inside) {
    if (isMinor(box) && (isLinkList(box, sums) || cards.has(box))) dropBox(box);
  }
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i];
    if (block === undefined || dropped[i] === 1) continue;
    if (isNoise(block)) dropped[i] = 1;
    if (block.weight < NOTICE_LENGTH && RELATED.test(block.text)) dropBox(relatedPart(page, container, i, isMinor));
  }
  const comments = commentsFrom(page, container, dropped);
  return comments < container.end ? dropped.fill(1, comments, container.end) : dropped;
}

/** The block at which the readers' comments begin, below some text of the article; the container's end when there are none. */
function commentsFrom(page: Page, { first, end }: Box, dropped: Uint8Array): number {
  const sums = new Sums(page, dropped);
  const whole = sums.proseIn({ first, end });
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    if (block === undefined || !COMMENTS.test(block.text)) continue;
    const before = sums.proseIn({ first, end: i });
    if (before > (block.heading > 0 ? BEFORE_COMMENTS : whole / 2)) return i;
  }
  return end;
}

function isLinkList(box: Box, sums: Sums): boolean {
  return sums.linkDensity(box) > 0.5 && sums.proseIn(box) < 0.5 * sums.charsIn(box);
}

function isNoise(block: PageBlock): boolean {
  const links = block.linked / block.text.length;
  return (links > 0.8 && block.weight < NOTICE_LENGTH) || (block.weight < NOTICE_LENGTH && NOISE.test(block.text));
}

/** Boxes whose children are mostly cards: each a linked headline with perhaps a teaser and a date. */
export function cardLists(boxes: readonly Box[], page: Page, mostProse: number): Set<Box> {
  const counts = new Map<Box, { cards: number; all: number }>();
  for (const box of boxes) {
    if (box.parent === null || box.end === box.first) continue;
    const count = counts.get(box.parent) ?? { cards: 0, all: 0 };
    counts.set(box.parent, count);
    count.all++;
    if ((!PARAGRAPHS.has(box.tag) || box.tag === 'li') && isCard(box, page, mostProse)) count.cards++;
  }
  return new Set(
    [...counts].filter(([, count]) => count.cards >= CARDS && count.cards >= 0.6 * count.all).map(([box]) => box),
  );
}

export function isCard(box: Box, page: Page, mostProse = CARD_PROSE): boolean {
  if (box.end - box.first > 7) return false;
  let headline = false;
  let prose = 0;
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i];
    if (block === undefined) continue;
    if (block.linked > 0.8 * block.text.length && block.weight >= HEADLINE) headline = true;
    prose += proseOf(block);
  }
  return headline && prose < mostProse;
}

/** The box of a "related" heading, or what follows the heading up to the next sentences of the article. */
function relatedPart(
  page: Page,
  container: Box,
  at: number,
  isMinor: (box: Box) => boolean,
): { first: number; end: number } {
  let box = page.blocks[at]?.box;
  while (box?.parent && box.parent !== container && isMinor(box.parent) && box.parent.first >= at - 1) box = box.parent;
  if (box !== undefined && box !== container && isMinor(box) && box.end - box.first > 1) return box;
  let end = at + 1;
  while (end < container.end && !isSentence(page.blocks[end])) end++;
  return { first: at, end };
}

function isSentence(block: PageBlock | undefined): boolean {
  return block !== undefined && block.linked < 0.3 * block.text.length && (proseOf(block) > 80 || block.heading > 0);
}
