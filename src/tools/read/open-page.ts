/** Opens the text of a page as a document, without running anything. */
import { parseHTML } from 'linkedom';

export function openPage(html: string): Document {
  // The parser needs a root element; saved fragments and very old pages have none.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
