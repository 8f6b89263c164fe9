/** Reads plain text: the first line is the title, offsets are into the very text given. */
import { languageOf } from '../text/language.ts';
import type { Article, Block } from '../types.ts';
import type { Given } from './article-page.ts';
import { AGE_NOTICE } from './phrases.ts';

/** Lines of a text that was wrapped at a fixed width are between these lengths. */
const WRAPPED = { least: 50, most: 100 };
/** A first line that is longer is a paragraph; the text has no title then. */
const LONGEST_TITLE = 400;

/** Blank lines separate blocks; so does each line break, unless the text is wrapped at a fixed width. Empty blocks are left out. */
export function readText(text: string, given: Pick<Given, 'url'>): Article {
  const lines = text.split('\n');
  const titleAt = titleLine(lines);
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') blocks.push({ kind: 'text', text: open.trim() });
    open = '';
  };
  lines.forEach((line, i) => {
    if (i === titleAt) {
      close();
      blocks.push({ kind: 'title', text: line.trim() });
      return;
    }
    if (!wrapped || line.trim() === '' || i < titleAt) close();
    open = open === '' ? line : `${open}\n${line}`;
  });
  close();
  const title = titleAt < 0 ? '' : (lines[titleAt] ?? '').trim();
  return { url: given.url, title, lang: languageOf(text), published: null, blocks, text };
}

/** The first line with text that is no site's notice; -1 when that is no title. */
function titleLine(lines: readonly string[]): number {
  const at = lines.findIndex((line) => line.trim() !== '' && !AGE_NOTICE.test(line.trim()));
  return (lines[at]?.length ?? 0) > LONGEST_TITLE ? -1 : at;
}

/** True when most lines that another one follows are about as long as a page is wide. */
function isWrapped(lines: readonly string[]): boolean {
  const followed = lines.slice(1, -1).filter((line, i) => line.trim() !== '' && (lines[i + 2] ?? '').trim() !== '');
  const full = followed.filter((line) => line.length >= WRAPPED.least && line.length <= WRAPPED.most);
  return followed.length >= 3 && full.length >= 0.8 * followed.length;
}
