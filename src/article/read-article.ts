/** Reads a page: its article as plain text and data, and where each stretch of that text stands in the page. Never writes. */
import { languageOf } from '../text/language.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { ArticlePage, Given } from './article-page.ts';
import { assemble } from './assemble.ts';
import { readClaims } from './claims.ts';
import { rootOf } from './dom.ts';
import { findMain, type Main } from './find-main.ts';
import { withoutOtherStories } from './find-other-stories.ts';
import { findTitle, type Title } from './find-title.ts';
import { findPublished } from './published/find-published.ts';
import { shapeOf } from './shape.ts';
import { type Page, type PageBlock, walkPage } from './walk.ts';
import { dateOfLine } from './published/byline.ts';
import { proseOf } from './weigh.ts';

export type { ArticlePage } from './article-page.ts';
export { readText } from './read-text.ts';

/** What stands before the title in its own box is a kicker or a notice, unless it is as long as this. */
const KICKER = 140;
/** Between title and text stand a standfirst, a byline, a caption, a row of buttons. */
const STANDFIRST = 8;
const SHORTEST = 25;
/** A line with a date and no more than this is a byline. */
const BYLINE = 90;

export function readArticle(document: Document, given: Given): ArticlePage {
  return finish(readInSteps(document, given));
}

/** The same in steps. What the page changes between them may be missed; who watches the page reads it again. */
export function* readInSteps(document: Document, given: Given): Steps<ArticlePage> {
  const root = rootOf(document);
  if (root === null) return emptyPage(given.url);
  const page = yield* walkPage(root);
  yield;
  const claims = readClaims(document, root);
  yield;
  const found = yield* findMain(page);
  yield;
  const title = findTitle(page, claims, found.container);
  const main = { ...found, chosen: withoutOtherStories(page, found, title.block) };
  const shape = shapeOf(page, main, claims, given.url);
  yield;
  const { blocks, text, runs } = assemble(
    titleBlock(page, title),
    shape === 'listing' ? allButClutter(page, main, title) : withoutHead(page, main, title),
  );
  yield;
  const lang = languageOf(text.length > 200 ? text : page.blocks.map((block) => block.text).join('\n'), claims.lang);
  const published = findPublished({ page, claims, main, title, lang, shape }, given);
  return {
    article: { url: given.url, title: title.text, lang, published, blocks, text },
    shape,
    runs,
  };
}

function emptyPage(url: string | null): ArticlePage {
  return {
    article: { url, title: '', lang: null, published: null, blocks: [], text: '' },
    shape: 'too-little-text',
    runs: [],
  };
}

function titleBlock(page: Page, title: Title): Pick<PageBlock, 'text' | 'pieces'> | null {
  if (title.block !== null) return page.blocks[title.block] ?? null;
  return title.text === '' ? null : { text: title.text, pieces: [] };
}

/** A list has no main text: all that is neither navigation nor side bar, so that "read it anyway" has something to read. */
function allButClutter(page: Page, main: Main, title: Title): PageBlock[] {
  return page.blocks.filter((_, i) => main.clutter[i] === 0 && i !== title.block);
}

/** The main text without the title itself, what stands above it, and bylines. */
function withoutHead(page: Page, main: Main, title: Title): PageBlock[] {
  let begun = false;
  return [...standfirst(page, main, title), ...main.chosen].flatMap((i) => {
    const block = page.blocks[i];
    if (block === undefined || i === title.block || (block.heading > 0 && block.text === title.text)) return [];
    const isKicker = title.block !== null && i < title.block && block.weight < KICKER;
    if (isKicker || isByline(block) || isBareNumber(block)) return [];
    begun ||= proseOf(block) > 0;
    return begun || block.heading > 0 ? [block] : [];
  });
}

/** What stands between the title and the box of the text, a few blocks at most: more would be another part of the page. */
function standfirst(page: Page, main: Main, title: Title): number[] {
  const [first, end] = [(title.block ?? Infinity) + 1, main.container?.first ?? 0];
  if (end - first > STANDFIRST) return [];
  const between = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return between.filter((i) => {
    const block = page.blocks[i];
    return (
      block !== undefined && main.dropped[i] === 0 && block.weight > SHORTEST && block.linked < 0.3 * block.text.length
    );
  });
}

function isByline(block: PageBlock): boolean {
  return block.weight < BYLINE && dateOfLine(block.text, null) !== null && !/[.。!?！？]$/.test(block.text);
}

/** A time or a count; in a table it is content. */
function isBareNumber({ text, box }: PageBlock): boolean {
  return !/\p{L}/u.test(text) && !['td', 'th', 'dd', 'li'].includes(box.tag);
}
