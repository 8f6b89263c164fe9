/** What reading a page gives: the article, where its text stands in the page, and what shape the page has. */
import type { Article, PageShape, PartialDate } from '../types.ts';

/**
 * A stretch of the article that stands character for character in one text node of the page:
 * `article.text.slice(start, end) === node.data.slice(offset, offset + end - start)`.
 * What lies between two runs has no place in the page: collapsed white space, inline code, a title that the page only claims.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly offset: number;
}

export interface ArticlePage {
  readonly article: Article;
  readonly shape: PageShape;
  /** In order of `start`, never overlapping. */
  readonly runs: readonly Run[];
}

/** What the caller knows of the page. */
export interface Given {
  readonly url: string | null;
  /** Dates after it are not believed. */
  readonly today: PartialDate;
}
