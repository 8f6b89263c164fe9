/** Tells an article from a list of articles and from a page with hardly any text. */
import type { Shape } from './article-page.ts';
import type { Claims } from './claims.ts';
import { isCard } from './find-asides.ts';
import type { Main } from './find-main.ts';
import type { Page } from './walk.ts';
import { proseOf } from './weigh.ts';

/** In Latin letters' worth: two short sentences. */
const LEAST_TEXT = 140;
/** An article of this length is one, whatever stands around it. */
const LONG_TEXT = 1500;
/** So many cards around little text are a list. */
const MANY_CARDS = 8;

export function shapeOf(page: Page, main: Main, claims: Claims, url: string | null): Shape {
  const blocks = main.chosen.map((i) => page.blocks[i]).filter((block) => block !== undefined);
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const longest = blocks.reduce((most, block) => Math.max(most, proseOf(block)), 0);
  const cards = countCards(page);
  if (isFrontAddress(url) && !claimsArticle(claims) && cards >= 3) return 'listing';
  if (cards >= MANY_CARDS && prose < LONG_TEXT && !claimsArticle(claims) && longest < 400) return 'listing';
  if (main.container !== null && cardShare(page, main) > 0.5 && cards >= 4) return 'listing';
  return prose < LEAST_TEXT ? 'too-little-text' : 'article';
}

function claimsArticle(claims: Claims): boolean {
  return (
    claims.meta.get('og:type')?.toLowerCase() === 'article' || claims.articles.some((article) => article.isArticle)
  );
}

function isFrontAddress(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/]+(?:\/|\/index\.\w+)?(?:[?#].*)?$/i.test(url);
}

/** Outermost boxes that look like the card of another article. */
function countCards(page: Page): number {
  let cards = 0;
  let end = -1;
  for (const box of page.boxes) {
    if (box.first < end || box.end === box.first || !isCard(box, page)) continue;
    cards++;
    end = box.end;
  }
  return cards;
}

/** How much of the chosen prose stands in boxes that begin with a linked headline. */
function cardShare(page: Page, main: Main): number {
  const { container } = main;
  if (container === null) return 0;
  const chosen = new Set(main.chosen);
  const proseIn = (first: number, end: number): number => {
    let sum = 0;
    for (let i = first; i < end; i++) {
      const block = page.blocks[i];
      if (block !== undefined && chosen.has(i)) sum += proseOf(block);
    }
    return sum;
  };
  let [inCards, end] = [0, -1];
  for (const box of page.boxes.slice(container.index + 1, container.boxEnd)) {
    if (box.first < end || box.end === box.first || !isCard(box, page)) continue;
    end = box.end;
    inCards += proseIn(box.first, box.end);
  }
  const all = proseIn(container.first, container.end);
  return all === 0 ? 0 : inCards / all;
}
