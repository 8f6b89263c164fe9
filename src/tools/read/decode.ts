/** Turns the bytes of a saved page into text: by its byte order mark, by what it declares, else by what fits. */
import { chineseScript } from '../../text/chinese.ts';
import { countScripts } from '../../text/scripts.ts';

/** Where a page declares its encoding. */
const HEAD = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})|^\s*<\?xml[^>]{0,100}encoding=["']([\w:.-]{2,30})/i;
const LEGACY = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1251'];

/** Throws an Error whose message is for the user when the bytes are no text. The result carries no byte order mark. */
export function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes)) throw new Error('not a text file');
  const declared = declaredEncoding(bytes);
  const text = strictly(bytes, declared ?? 'utf-8') ?? strictly(bytes, 'utf-8') ?? guessed(bytes, declared);
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark, told by the tag that it begins with. */
function wideEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (/^(?:\s\u0000)*<\u0000[!?a-z]\u0000/i.test(start)) return 'utf-16le';
  return /^(?:\u0000\s)*\u0000<\u0000[!?a-z]/i.test(start) ? 'utf-16be' : null;
}

/** One byte in so many may be NUL: browsers drop those that a script or a broken export left in a page. */
const NULS = 500;

/** Text holds hardly a NUL; archives, images and PDF files begin with a mark. */
function isBinary(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return (
    bytes.subarray(0, 65_536).filter((byte) => byte === 0).length > bytes.length / NULS ||
    /^(?:%PDF|PK\u0003\u0004|\u0089PNG|GIF8|\u00ff\u00d8\u00ff|\u001f\u008b)/.test(start)
  );
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
  const label = match?.[1] ?? match?.[2];
  return label === undefined || !isKnown(label) ? null : label;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  const decoder = new TextDecoder(encoding, { fatal });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? western(text) : text;
}

const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as Latin-1 and leaves control characters where dashes and quotation marks belong. */
function western(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80] ?? character);
}

/** Null when the bytes are not valid in that encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeAs(bytes, encoding, true);
  } catch {
    return null;
  }
}

/** Of the encodings in which the bytes are valid, the one that gives the most text that people write; else the declared one with gaps. */
function guessed(bytes: Uint8Array, declared: string | null): string {
  if (declared !== null && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared, false);
  const fitting = LEGACY.map((encoding) => strictly(bytes, encoding))
    .filter((text) => text !== null)
    .map((text) => ({ text, sense: sense(text) }))
    .sort((a, b) => b.sense - a.sense)[0];
  if (fitting !== undefined && fitting.sense > 0.3) return fitting.text;
  return western(new TextDecoder('latin1').decode(bytes));
}

/** How much of the text beyond ASCII looks written: frequent characters, kana, hangul, Cyrillic in words. */
function sense(text: string): number {
  const sample = text.replace(/[\u0000-\u007f]+/g, ' ').slice(0, 20_000);
  const { han, kana, hangul, cyrillic } = countScripts(sample);
  const frequent =
    sample.match(
      /[的一是不了在人有我他这這为為之大来來以个個中上们們到说說国國和地也子时時年得就那要下会會自后後发發]/g,
    )?.length ?? 0;
  const cyrillicWords = sample.match(/[А-Яа-я]?[а-я]{3,}/g)?.join('').length ?? 0;
  const all = han + kana + hangul + cyrillic + 1;
  const chinese = chineseScript(sample) === null ? 0 : 0.2;
  return (
    (4 * frequent + 2 * kana + hangul + cyrillicWords) / all +
    (han > 0 ? chinese : 0) -
    (sample.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0) / all
  );
}
