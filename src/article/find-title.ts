/** Finds the article's title: if it can be, as a block of the page, so that it can be marked; else as the page's claim. */
import { squeeze } from '../text/white-space.ts';
import type { Claims } from './claims.ts';
import { AGE_NOTICE } from './phrases.ts';
import type { Box, Page, PageBlock } from './walk.ts';

export interface Title {
  readonly text: string;
  /** Its index among the page's blocks; null when the title stands only in the head. */
  readonly block: number | null;
}

/** "Title | Site", "Title - Site", "Title_频道_网站". */
const SEPARATOR = /\s+[|\-–—·•»:]\s+|\s*[|_｜]\s*/;
const TRAILING = /[\s|\-–—·•»:_｜]+$/;
/** A site's name is no longer than this. */
const LONGEST_SITE = 40;
/** With fewer characters a match means nothing. */
const LEAST = 4;
const LONGEST = 300;
/** Of the articles that JSON-LD describes, the page's own is among the first; each is compared with each block. */
const MOST_DESCRIBED = 20;

export function findTitle(page: Page, claims: Claims, container: Box | null): Title {
  const claimed = claimedTitles(claims);
  const last = container === null ? page.blocks.length : Math.min(page.blocks.length, firstProseAfter(page, container));
  const block = matchingBlock(page, claimed, last) ?? onlyHeading(page, container);
  if (block !== null) return { text: page.blocks[block]?.text ?? '', block };
  return { text: claimed[0] ?? '', block: null };
}

/** What the page says its title is, best first. */
function claimedTitles(claims: Claims): string[] {
  const whole = claims.title;
  const meta = ['og:title', 'twitter:title', 'dc.title', 'headline', 'title', 'articletitle'].map(
    (key) => claims.meta.get(key) ?? '',
  );
  const described = claims.articles
    .filter((article) => article.isArticle)
    .slice(0, MOST_DESCRIBED)
    .map((article) => article.headline);
  const said = [...meta, ...described, whole].map((title) => squeeze(title.slice(0, 4 * LONGEST)));
  const all = said.flatMap((title) => [withoutSite(title, claims), title]);
  return [...new Set(all)].filter((title) => title !== '' && title.length <= LONGEST && !AGE_NOTICE.test(title));
}

/** Drops the site's name from the end or the beginning: the part that the page calls so, else a short last or a single first word. */
function withoutSite(title: string, claims: Claims): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const site = squeeze(claims.meta.get('og:site_name') ?? '').toLowerCase();
  const siteFirst = first.toLowerCase() === site || (last.toLowerCase() !== site && isWord(first));
  if (siteFirst) return title.slice(title.indexOf(parts[1] ?? '', first.length));
  if (title.includes('_')) return first;
  return last.length > LONGEST_SITE ? title : title.slice(0, title.lastIndexOf(last)).replace(TRAILING, '');
}

/** One word in a script with spaces. */
function isWord(text: string): boolean {
  return !text.includes(' ') && !/[\u3041-\uffef]/.test(text);
}

/** The block that says the same as a claim: a first-level heading before others, then the shortest way down. */
function matchingBlock(page: Page, claimed: readonly string[], last: number): number | null {
  const wanted = claimed.map(fold);
  let best: number | null = null;
  let bestScore = 0;
  for (let i = 0; i < last; i++) {
    const block = page.blocks[i];
    if (block === undefined || block.text.length > LONGEST || AGE_NOTICE.test(block.text)) continue;
    const score = likeness(fold(block.text), wanted) * rank(block);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

function rank(block: PageBlock): number {
  if (block.heading === 1) return 4;
  const linked = block.linked > 0.5 * block.text.length ? 0.5 : 1;
  return (block.heading > 0 ? 2 : 1) * linked;
}

/** 0 when a block isn't the title; headings may be a part of a claim that also names the site. */
function likeness(text: string, wanted: readonly string[]): number {
  if (text.length < LEAST) return 0;
  if (wanted.includes(text)) return 2;
  const similar = wanted.some(
    (claim) => (claim.startsWith(text) || claim.endsWith(text) || text.startsWith(claim)) && ratio(claim, text) > 0.5,
  );
  return similar ? 1 : 0;
}

function ratio(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The last first-level heading up to the text, unless it is the site's name. */
function onlyHeading(page: Page, container: Box | null): number | null {
  const until = container === null ? page.blocks.length : firstProseAfter(page, container);
  for (const level of [1, 2]) {
    for (let i = until - 1; i >= 0; i--) {
      const block = page.blocks[i];
      if (block?.heading !== level || block.box.clutter !== null || block.linked > 0.5 * block.text.length) continue;
      if (level === 2 && container !== null && i < container.first) continue;
      if (!AGE_NOTICE.test(block.text)) return i;
    }
  }
  return null;
}

/** A title stands above the text, or at least above its second half. */
function firstProseAfter(page: Page, container: Box): number {
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i];
    if (block?.heading === 0 && block.weight > 120 && block.linked < 0.5 * block.text.length) return i;
  }
  return container.end;
}
