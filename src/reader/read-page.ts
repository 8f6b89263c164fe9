/** Wires article, match and detect to one Reading; used in the page and by `npm run read`. */
import type { ArticlePage } from '../article/read-article.ts';
import { detectInSteps } from '../detect/detect.ts';
import type { Matcher } from '../match/matcher.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Article, NameTable, Reading } from '../types.ts';

/** Blocks of text after the title that make the lead. */
const LEAD_BLOCKS = 2;

export function makeReading(page: Pick<ArticlePage, 'article' | 'shape'>, matcher: Matcher, table: NameTable): Reading {
  return finish(readingInSteps(page, matcher, table));
}

/** The same in steps. */
export function* readingInSteps(
  page: Pick<ArticlePage, 'article' | 'shape'>,
  matcher: Matcher,
  table: NameTable,
): Steps<Reading> {
  const { article, shape } = page;
  const mentions = yield* matcher.findInSteps(article);
  yield;
  const verdict = yield* detectInSteps(article, mentions, table, shape);
  yield;
  const { url, title, lang, published } = article;
  return { format: 1, url, title, lang, published, verdict, mentions, ...endsOf(article) };
}

/** Where the title and the lead end in the article's text. */
function endsOf({ text, blocks }: Article): { titleEnd: number; leadEnd: number } {
  let [at, titleEnd, leadEnd, lead] = [0, 0, 0, 0];
  const hasTitle = blocks.some((block) => block.kind === 'title');
  let titleSeen = !hasTitle;
  for (const block of blocks) {
    const start = text.indexOf(block.text, at);
    if (start < 0) break;
    at = start + block.text.length;
    if (block.kind === 'title') [titleSeen, titleEnd, leadEnd] = [true, at, at];
    else if (titleSeen && block.kind === 'text' && ++lead <= LEAD_BLOCKS) leadEnd = at;
    if (lead >= LEAD_BLOCKS) break;
  }
  return { titleEnd, leadEnd };
}
