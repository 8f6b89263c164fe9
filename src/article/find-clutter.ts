/** Marks the blocks of a page that stand beside the article: by element, role or name, unless the article itself is in there. */
import { attribute } from './dom.ts';
import { cardLists } from './find-asides.ts';
import { CONSENT } from './phrases.ts';
import type { Box, Page } from './walk.ts';
import { proseOf, Sums } from './weigh.ts';

/** With less prose than this left, the names were wrong. */
const LEAST_PROSE = 200;
/** A box with this share of all prose holds the article, even if its class says "teaser" or "sharing"... */
const MOST_PROSE = 0.6;
/** ...unless it says one of these: comments may be many times as long as what they are about. */
const SURELY_BESIDE = /comment|disqus|respon|relat|recommend|sidebar|footer|cookie|consent|popular|trending|promo/i;
/** A banner may be longer than a short article. */
const MOST_CONSENT = 0.75;
const PARAGRAPH = 150;
/** A teaser is one or two lines. */
const TEASER_PROSE = 240;
/** A short article. */
const ENOUGH_PROSE = 400;

export interface Clutter {
  /** One entry a block, 1 for what stands beside the article by its element, role or name. */
  readonly clutter: Uint8Array;
  /** The same and lists of teasers. */
  readonly teasers: Uint8Array;
}

export function findClutter(page: Page): Clutter {
  const clutter = byNames(page);
  dropConsent(page, clutter);
  return { clutter, teasers: withoutTeasers(page, clutter) };
}

function byNames(page: Page): Uint8Array {
  const keeps = holdsArticle(page.boxes);
  const byTag = drop(page, (box) => box.clutter === 'tag' && !keeps.has(box));
  const whole = { first: 0, end: page.blocks.length };
  const spared = namesOfMost(page, new Sums(page, byTag));
  const both = drop(
    page,
    (box) =>
      (box.clutter !== null || isPageHeader(box)) &&
      !keeps.has(box) &&
      !(box.clutter === 'name' && spared.has(firstName(box))) &&
      !isParagraph(page, box),
  );
  const left = new Sums(page, both).proseIn(whole);
  if (left >= LEAST_PROSE) return both;
  const leftByTag = new Sums(page, byTag).proseIn(whole);
  return leftByTag > 1.5 * left ? byTag : both;
}

/** A banner that asks for consent, whatever its class: it begins with such a sentence, speaks of cookies, and is not most of the page. */
function dropConsent(page: Page, clutter: Uint8Array): void {
  const sums = new Sums(page, clutter);
  const most = MOST_CONSENT * sums.proseIn({ first: 0, end: page.blocks.length });
  for (const box of page.boxes) {
    const start = page.blocks[box.first];
    if (start === undefined || box.end === box.first || clutter[box.first] === 1 || !CONSENT.test(start.text)) continue;
    const texts = page.blocks.slice(box.first, box.end).map((block) => block.text);
    if (sums.proseIn(box) < most && texts.some((text) => /cookie|クッキー/i.test(text)))
      clutter.fill(1, box.first, box.end);
  }
}

/** Lists of teasers, however long, when enough is left: a feed of cards below an article may be many times its length. */
function withoutTeasers(page: Page, dropped: Uint8Array): Uint8Array {
  const teasers = cardLists(page.boxes, page, TEASER_PROSE);
  const less = drop(page, (box) => teasers.has(box));
  for (let i = 0; i < less.length; i++) if (dropped[i] === 1) less[i] = 1;
  return new Sums(page, less).proseIn({ first: 0, end: page.blocks.length }) < ENOUGH_PROSE ? dropped.slice() : less;
}

function drop(page: Page, isClutter: (box: Box) => boolean): Uint8Array {
  const dropped = new Uint8Array(page.blocks.length);
  let end = 0;
  for (const box of page.boxes) {
    if (box.first < end || !isClutter(box)) continue;
    end = box.end;
    dropped.fill(1, box.first, end);
  }
  return dropped;
}

/** Names that cannot mean clutter on this page, as one box so called holds most of its prose: "article-widget", "teaser". */
function namesOfMost(page: Page, sums: Sums): Set<string> {
  const most = MOST_PROSE * sums.proseIn({ first: 0, end: page.blocks.length });
  const major = page.boxes.filter(
    (box) => box.clutter === 'name' && sums.proseIn(box) > most && !isSurelyBeside(box) && firstName(box) !== '',
  );
  return new Set(major.map(firstName));
}

function firstName({ element }: Box): string {
  return (attribute(element, 'class') || attribute(element, 'id')).trim().split(/\s+/)[0] ?? '';
}

function isSurelyBeside({ element, tag }: Box): boolean {
  return tag === 'pre' || SURELY_BESIDE.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
}

/** A paragraph of some length is text, whatever its class says. */
function isParagraph(page: Page, box: Box): boolean {
  const block = page.blocks[box.first];
  return box.tag === 'p' && box.clutter === 'name' && block !== undefined && proseOf(block) > PARAGRAPH;
}

/** The boxes around the main element, the text that says it is the article's, or the first heading. */
function holdsArticle(boxes: readonly Box[]): Set<Box> {
  const keeps = new Set<Box>();
  for (const box of boxes) {
    if (!isArticleSign(box)) continue;
    for (let outer: Box | null = box; outer !== null && !keeps.has(outer); outer = outer.parent) keeps.add(outer);
  }
  return keeps;
}

function isArticleSign(box: Box): boolean {
  if (box.tag === 'main' || box.tag === 'h1') return box.clutter === null;
  return box.itemprop === 'articleBody' || box.role === 'main';
}

/** The header of the page holds its masthead; the header of an article holds title and standfirst. */
function isPageHeader(box: Box): boolean {
  if (box.tag !== 'header') return false;
  for (let outer = box.parent; outer !== null; outer = outer.parent) {
    if (outer.tag === 'article' || outer.tag === 'main') return false;
  }
  return true;
}
