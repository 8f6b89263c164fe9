/** Opens the text of a page as a document, without running anything. */
import { parseHTML } from 'linkedom';

/** Browsers stop at 512 open elements; the parser's time grows with the square of their number. Unclosed paragraphs count here, too. */
const DEEPEST = 100_000;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const NEVER_OPEN = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Throws an Error whose message is for the user when elements are nested beyond reason. */
export function openPage(html: string): Document {
  if (isTooDeep(html)) throw new Error('elements are nested too deeply');
  // The parser needs a root element; saved fragments and very old pages have none.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (!NEVER_OPEN.has(name.toLowerCase())) depth = Math.max(0, depth + (end === '' ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
