/** What a page says of itself in its head: meta elements and JSON-LD. */
import { attribute, findAll, firstChild, isElement, isText, nextSibling, tagOf } from './dom.ts';
import { articlesIn, type ClaimedArticle } from './json-ld.ts';

export interface Claims {
  /** By name, property or itemprop in lower case; the first one wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** The articles that JSON-LD describes, in order. */
  readonly articles: readonly ClaimedArticle[];
  /** Dates that elements of the page call the day of publication (microdata, the class names of microformats). */
  readonly marked: readonly string[];
  /** The text of the title element. */
  readonly title: string;
  readonly lang: string | null;
  readonly canonical: string | null;
}

/** A page has a few dozen of these; more are an attack or a mistake. */
const MOST = 500;

export function readClaims(document: Document, root: Element): Claims {
  return {
    meta: readMeta(document),
    articles: findAll(document, 'script[type*="ld+json"]')
      .slice(0, 50)
      .flatMap((script) => articlesIn(textOf(script))),
    marked: readMarked(document),
    title: titleText(document),
    lang: attribute(root, 'lang') || attribute(root, 'xml:lang') || null,
    canonical: attributeOf(findAll(document, 'link[rel="canonical"]')[0], 'href'),
  };
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of findAll(document, 'meta').slice(0, MOST)) {
    const content = attribute(element, 'content').trim();
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key).trim().toLowerCase();
      if (name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

const MARKED =
  '[itemprop~="datePublished"], time[pubdate], time[class*="pubdate" i], time[class*="publish" i], time.published, time.entry-date, time.dt-published, abbr.published';

function readMarked(document: Document): string[] {
  const values = findAll(document, MARKED)
    .slice(0, MOST)
    .filter((element) => tagOf(element) !== 'meta')
    .map(
      (element) =>
        attribute(element, 'datetime') || attribute(element, 'content') || titleOf(element) || textOf(element),
    );
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** `<abbr class="published" title="2023-02-14T08:00:00">this morning</abbr>` */
function titleOf(element: Element): string {
  return tagOf(element) === 'abbr' ? attribute(element, 'title') : '';
}

/** The title element of the head; SVG has elements of that name as well. */
function titleText(document: Document): string {
  const title = findAll(document, 'title').find((element) => !isElementNamed(element.parentNode, 'svg'));
  return title === undefined ? '' : textOf(title);
}

function isElementNamed(node: Node | null, tag: string): boolean {
  return node !== null && isElement(node) && tagOf(node) === tag;
}

function attributeOf(element: Element | undefined, name: string): string | null {
  return element === undefined ? null : attribute(element, name) || null;
}

/** The text directly inside an element. */
function textOf(element: Element): string {
  let text = '';
  for (let node = firstChild(element); node !== null; node = nextSibling(node)) if (isText(node)) text += node.data;
  return text;
}
