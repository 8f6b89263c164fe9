/** Reads a piece of HTML as a whole page. */
import { readArticle, type ArticlePage } from '../../src/article/read-article.ts';
import { openPage } from '../../src/tools/read/open-page.ts';

/** Prose about nothing, so that a page has enough text to be an article. */
export const FILLER =
  '<p>The harbour was quiet that morning, and the boats lay on the mud as if they had been put there by hand.</p>' +
  '<p>Nobody came down to the quay before nine, when the first of the shops opened and the bread was carried out.</p>';

export function readHtml(html: string, url: string | null = null, today = '2026-11-23'): ArticlePage {
  return readArticle(openPage(html), { url, today });
}

/** A page with this in its head and after its title. */
export function pageWith({ head = '', afterTitle = '', body = FILLER, lang = 'en' }): string {
  return `<!doctype html><html lang="${lang}"><head><title>A morning in the harbour</title>${head}</head><body><main><h1>A morning in the harbour</h1>${afterTitle}${body}</main></body></html>`;
}
