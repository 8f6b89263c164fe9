/** Reads the articles that a page's JSON-LD describes; what is broken is read as far as it goes. */

export interface ClaimedArticle {
  readonly type: string;
  readonly headline: string;
  readonly url: string;
  readonly published: string;
  /** True for news and blog articles, false for a bare web page. */
  readonly isArticle: boolean;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|NewsItem|CreativeWork|Blog)$/;
/** Where a page describes other things than itself. */
const ELSEWHERE = new Set(
  'itemListElement hasPart comment comments review reviews mentions relatedLink citation author publisher creator isPartOf liveBlogUpdate video image'.split(
    ' ',
  ),
);
/** More objects than this are no description of one page. */
const MOST = 2000;

type Json = Readonly<Record<string, unknown>>;

export function articlesIn(source: string): ClaimedArticle[] {
  const text = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  const parsed =
    parse(text) ??
    parse(
      text
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    );
  return parsed === undefined ? salvage(text) : collect(parsed);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** From broken JSON: the date, if it is named once only. */
function salvage(text: string): ClaimedArticle[] {
  const dates = new Set([...text.matchAll(/"datePublished"\s*:\s*"([^"]{4,40})"/g)].map((match) => match[1] ?? ''));
  const type = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting))"/.exec(text)?.[1] ?? '';
  const published = [...dates][0];
  return dates.size !== 1 || published === undefined
    ? []
    : [{ type, headline: '', url: '', published, isArticle: type !== '' }];
}

function collect(parsed: unknown): ClaimedArticle[] {
  const found: ClaimedArticle[] = [];
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST));
    if (!isObject(value)) continue;
    const article = describe(value);
    if (article !== null) found.push(article);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null && !ELSEWHERE.has(key)) queue.push(inner);
    }
  }
  return found;
}

function describe(value: Json): ClaimedArticle | null {
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  const article = types.find((type) => ARTICLE_TYPE.test(type));
  const type = article ?? types.find((name) => PAGE_TYPE.test(name));
  if (type === undefined) return null;
  return {
    type,
    headline: string(value['headline']) || string(value['name']),
    url: string(value['url']) || identifier(value['mainEntityOfPage']) || identifier(value['@id']),
    published: string(value['datePublished']) || (article === undefined ? '' : string(value['dateCreated'])),
    isArticle: article !== undefined,
  };
}

function identifier(value: unknown): string {
  return isObject(value) ? string(value['@id']) : string(value);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  // Of lists inside lists nothing is taken: a page may nest them as deep as it likes.
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}
