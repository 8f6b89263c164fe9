/** A bounded slice of a page's text, taken without layout: enough to tell whether the page may be an article of ours. */

/** UTF-16 units of the body that are looked at: the main text of any article fits. */
const LARGEST_SLICE = 200_000;
/** Of NodeFilter, by its values, since the tests' documents lack the names. */
const SHOW_ELEMENTS_AND_TEXT = 5;
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|INS|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/;

/** Title, descriptions and the beginning of the main text; empty when the document is not an HTML page. */
export function pageText(document: Document): string {
  if (!document.contentType.includes('html')) return '';
  const metas = document.querySelectorAll('meta[name="description"],meta[property="og:title"],meta[name="keywords"]');
  const described = Array.from(metas, (meta) => meta.getAttribute('content') ?? '');
  return [document.title, ...described, mainText(document)].join('\n');
}

function mainText(document: Document): string {
  const root = document.querySelector('article,main,[role="main"]');
  const text = root === null ? '' : collect(document, root, LARGEST_SLICE);
  const body = document.querySelector('body');
  // A page of teasers has many small articles; a short one may not be the article at all.
  return text.length >= 2000 || body === null ? text : text + collect(document, body, LARGEST_SLICE - text.length);
}

function collect(document: Document, root: Element, most: number): string {
  const walker = document.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < most; node = walker.nextNode()) {
    if (!text.endsWith(' ') && (divides(node) || divides(node.previousSibling))) text += ' ';
    if (!UNSEEN.test(node.parentElement?.tagName ?? '')) text += node.nodeValue ?? '';
  }
  return text.slice(0, most);
}

/** True of a paragraph, a cell, a line break: what stands before and after it are two words. */
function divides(node: Node | null): boolean {
  return node?.nodeType === 1 && !INLINE.test(node.nodeName);
}
