/** Publication dates that the head claims: JSON-LD and meta elements. */
import type { Language } from '../../types.ts';
import type { Claims } from '../claims.ts';
import type { Evidence } from './evidence.ts';
import { fieldDate } from './page-date.ts';

/** Best first; names in lower case, as property, name or itemprop. */
const PUBLISHED_NAMES = (
  'article:published_time article:published og:published_time og:article:published_time datepublished article.published ' +
  'parsely-pub-date pubdate publishdate publish-date publish_date published published_date published-date publication_date publication-date ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date dc.date.published sailthru.date cxenseparse:recs:publishtime ' +
  'cxenseparse:publishtime citation_publication_date citation_date citation_online_date prism.publicationdate prism.publication_date ' +
  'rnews:datepublished rbpubdate ptime apub:time article_date_original originalpublicationdate article.created article:created ' +
  'bt:pubdate weibo:article:create_at _pubtime firstpublishedtime contentcreatetime eomportal-lastupdate_original displaydate date_published news_date ' +
  'buildtime date'
).split(' ');

/** Fields that may as well give the day of the last change. */
const VAGUE_NAMES = new Set(['date', 'dc.date', 'dcterms.date', 'buildtime']);

const BEST_TYPE =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|Article|BlogPosting|LiveBlogPosting|TechArticle|ScholarlyArticle)$/;

export function fromMeta(claims: Claims): Evidence | null {
  for (const name of PUBLISHED_NAMES) {
    const value = claims.meta.get(name);
    // Fields are often written the American way whatever the page's language: 11/01/2023 tells nothing.
    const found = value === undefined ? null : fieldDate(value, null);
    if (found !== null) return { date: found.date, from: 'meta', labelled: !VAGUE_NAMES.has(name), utc: found.utc };
  }
  return null;
}

/** From elements that say so, if they all name one day: other articles and comments have such elements as well. */
export function fromMarked(claims: Claims, lang: Language | null): Evidence | null {
  const found = claims.marked.map((value) => fieldDate(value, lang)).filter((date) => date !== null);
  const [first] = found;
  const isOne = found.every(({ date }) => date === first?.date);
  return first === undefined || !isOne ? null : { date: first.date, from: 'time', labelled: true, utc: first.utc };
}

/** Where JSON-LD describes several articles, the one with this page's address or title; none if they contradict each other. */
export function fromJsonLd(claims: Claims, url: string | null, title: string, lang: Language | null): Evidence | null {
  const dated = claims.articles
    .map((article) => ({ article, found: fieldDate(article.published, lang) }))
    .filter(({ found }) => found !== null);
  const best = dated.filter(({ article }) => BEST_TYPE.test(article.type));
  const pool =
    best.length > 0
      ? best
      : dated.some(({ article }) => article.isArticle)
        ? dated.filter(({ article }) => article.isArticle)
        : dated;
  const own = pool.filter(({ article }) => isThisPage(article, url ?? claims.canonical, title));
  const days = new Set((own.length > 0 ? own : pool).map(({ found }) => found?.date));
  const first = (own[0] ?? pool[0])?.found ?? null;
  return first === null || (own.length === 0 && days.size > 1)
    ? null
    : { date: first.date, from: 'structured', labelled: true, utc: first.utc };
}

function isThisPage(article: { url: string; headline: string }, url: string | null, title: string): boolean {
  if (url !== null && article.url !== '' && bare(article.url) === bare(url)) return true;
  return title !== '' && article.headline.trim().toLowerCase() === title.toLowerCase();
}

function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
