/** Tells an article from a list of articles and from a page with hardly any text. */
import type { PageShape } from '../types.ts';
import type { Claims } from './claims.ts';
import { isCard } from './find-asides.ts';
import type { Main } from './find-main.ts';
import type { Box, Page } from './walk.ts';
import { proseOf } from './weigh.ts';

/** In Latin letters' worth: two short sentences. */
const LEAST_TEXT = 140;
/** A page with so much prose outside cards is an article, whatever stands around it. */
const OWN_TEXT = 320;
/** So many cards with little of its own make a list; on a front page fewer do. */
const CARDS = 5;
const FRONT_CARDS = 3;

export function shapeOf(page: Page, main: Main, claims: Claims, url: string | null): PageShape {
  const cards = outermostCards(page, main);
  const inCards = new Set(cards.flatMap((box) => Array.from({ length: box.end - box.first }, (_, i) => box.first + i)));
  const all = proseOfBlocks(page, main.chosen);
  const own = proseOfBlocks(
    page,
    main.chosen.filter((i) => !inCards.has(i)),
  );
  const isFront = isFrontAddress(url) && !claimsArticle(claims) && cards.length >= FRONT_CARDS;
  if (isFront || (cards.length >= CARDS && own < OWN_TEXT && (own < all || !claimsArticle(claims)))) return 'listing';
  return all < LEAST_TEXT ? 'too-little-text' : 'article';
}

function proseOfBlocks(page: Page, indexes: readonly number[]): number {
  return indexes.reduce((sum, i) => {
    const block = page.blocks[i];
    return block === undefined ? sum : sum + proseOf(block);
  }, 0);
}

function claimsArticle(claims: Claims): boolean {
  return (
    claims.meta.get('og:type')?.toLowerCase() === 'article' || claims.articles.some((article) => article.isArticle)
  );
}

function isFrontAddress(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/]+(?:\/|\/index\.\w+)?(?:[?#].*)?$/i.test(url);
}

/** Outermost boxes that look like the card of another article and stand neither in the navigation nor in a side bar. */
function outermostCards(page: Page, main: Main): Box[] {
  const cards: Box[] = [];
  let end = -1;
  for (const box of page.boxes) {
    if (box.first < end || box.end === box.first || isAside(box, main) || !isCard(box, page)) continue;
    cards.push(box);
    end = box.end;
  }
  return cards;
}

function isAside(box: Box, main: Main): boolean {
  return main.clutter[box.first] === 1;
}
