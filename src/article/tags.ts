/** What each element means for reading: left out, a block of its own, or part of the running text. */

/** Never text of an article. */
export const LEFT_OUT = new Set(
  (
    'script style noscript template title meta link base svg math canvas iframe frame frameset noframes object embed applet ' +
    'audio video picture map select option optgroup datalist input textarea button meter progress dialog menu rp rt'
  ).split(' '),
);

/** Elements that begin and end a block of text. */
export const BLOCKS = new Set(
  (
    'html body div section article main header footer nav aside p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure ' +
    'figcaption table caption thead tbody tfoot tr td th form fieldset legend details summary address center hgroup search'
  ).split(' '),
);

/** Blocks that hold one paragraph and are never the container of an article. */
export const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption caption pre legend summary th tr thead ul ol dl address'.split(
    ' ',
  ),
);

/** Inside these an unknown element stands in running text; elsewhere it is taken as a block. */
export const HOLDS_INLINE = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption caption summary td th a span b i em strong font label'.split(' '),
);

/** From 1 to 6; 0 for all other elements. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag.startsWith('h') && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}
