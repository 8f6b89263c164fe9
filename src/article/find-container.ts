/** Finds the box that holds the article: the one that gathers most prose close to it and links little. */
import { attribute } from './dom.ts';
import { PARAGRAPHS } from './tags.ts';
import type { Box, Page } from './walk.ts';
import { proseOf, type Sums } from './weigh.ts';

/** How much less a paragraph counts for each box further out. */
const DECAY = 0.75;
const LEVELS = 9;
/** A box that holds this share of the prose and says that it is the article is believed. */
const BELIEVED = 0.5;
const CONTENT_NAME =
  /(?:article|story|post|entry|news|main|page|text|content)[-_]?(?:body|content|text|detail|main)|TRS_Editor|artibody|rich_media_content|^(?:content|article|zoom)$/i;

export function findContainer(page: Page, dropped: Uint8Array, sums: Sums): Box | null {
  const scores = scoreBoxes(page, dropped);
  const total = sums.proseIn({ first: 0, end: page.blocks.length });
  let best: Box | null = null;
  let bestScore = 0;
  for (const [box, gathered] of scores) {
    const score = gathered * (1 - sums.linkDensity(box)) * signs(box, sums.proseIn(box) / total);
    if (score > bestScore) [best, bestScore] = [box, score];
  }
  return best === null ? null : climb(best, sums);
}

function scoreBoxes(page: Page, dropped: Uint8Array): Map<Box, number> {
  const scores = new Map<Box, number>();
  page.blocks.forEach((block, i) => {
    const prose = dropped[i] === 1 ? 0 : proseOf(block);
    if (prose === 0) return;
    let share = prose;
    let box: Box | null = PARAGRAPHS.has(block.box.tag) ? block.box.parent : block.box;
    for (let level = 0; box !== null && level < LEVELS; level++) {
      scores.set(box, (scores.get(box) ?? 0) + share);
      share *= DECAY;
      box = box.parent;
    }
  });
  return scores;
}

/** What the element says of itself. */
function signs(box: Box, share: number): number {
  if (PARAGRAPHS.has(box.tag)) return 0.5;
  if (box.itemprop === 'articleBody' && share > BELIEVED) return 3;
  if (box.tag === 'article' && share > BELIEVED) return 1.6;
  if (box.tag === 'body' || box.tag === 'html') return 0.8;
  return CONTENT_NAME.test(`${attribute(box.element, 'class')} ${attribute(box.element, 'id')}`.trim()) ? 1.25 : 1;
}

/** Takes the surrounding box when it adds real prose without links: sections of one article, a standfirst in its own box. */
function climb(start: Box, sums: Sums): Box {
  let box = start;
  for (let outer = box.parent; outer !== null && outer.tag !== 'html'; outer = outer.parent) {
    const gained = sums.proseIn(outer) - sums.proseIn(box);
    const chars = sums.charsIn(outer) - sums.charsIn(box);
    if (gained < 0.1 * sums.proseIn(box)) continue;
    const linked = sums.linkDensity(outer) * sums.charsIn(outer) - sums.linkDensity(box) * sums.charsIn(box);
    if (linked > 0.25 * chars || holdsOtherArticles(outer, box)) break;
    box = outer;
  }
  return box;
}

/** Another article beside this one is another article. */
function holdsOtherArticles(outer: Box, inner: Box): boolean {
  return inner.tag === 'article' && outer.tag !== 'article';
}
