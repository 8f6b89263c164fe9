/** Opens the text of a page as a document, without running anything. */
import { parseHTML } from 'linkedom';

/** Browsers stop at 512 open elements; the parser's time grows with the square of their number. Unclosed paragraphs count here, too. */
const DEEPEST = 100_000;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const NEVER_OPEN = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Throws an Error whose message is for the user when elements are nested beyond reason. */
export function openPage(html: string): Document {
  if (isTooDeep(html)) throw new Error('elements are nested too deeply');
  return parseHTML(inOneRoot(html)).document;
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (!NEVER_OPEN.has(name.toLowerCase())) depth = Math.max(0, depth + (end === '' ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

const ROOT_TAG = /<\/?html(?=[\s>])[^>]*>/gi;
const END_TAG = /<\/(?:html|body)\s*>/gi;

/**
 * The parser takes the first element for the root and stops at its end. Browsers make one root of all that there is: warnings before
 * the page, scripts before `<html>`, a second `<html>` inside, text behind `</html>`, fragments without any.
 */
function inOneRoot(html: string): string {
  const roots = html.match(ROOT_TAG)?.filter((tag) => !tag.startsWith('</')) ?? [];
  const root = roots.find((tag) => /\slang=/i.test(tag)) ?? roots[0] ?? '<html>';
  const inside = html
    .replace(/^\s*<!doctype[^>]*>/i, '')
    .replace(ROOT_TAG, '')
    .replace(END_TAG, '');
  return `<!doctype html>${root}${inside}</html>`;
}
