/** What a UTF-16 unit is for finding words: a letter of a spaced script, a Han character, an invisible one. One table, built once. */

/** Letter, digit or mark of a script that puts spaces between words. */
export const WORD = 1;
/** Han or kana: words touch each other. */
export const UNSPACED = 2;
export const HANGUL = 4;
export const UPPER = 8;
/** Shows nothing and divides nothing: soft hyphen, zero-width characters, variation selectors. */
export const INVISIBLE = 16;
export const DIGIT = 32;
export const KATAKANA = 64;
export const SPACE = 128;

type Range = readonly [first: number, last: number, bits: number];

const RANGES: readonly Range[] = [
  [0x09, 0x0d, SPACE],
  [0x20, 0x20, SPACE],
  [0x30, 0x39, WORD | DIGIT],
  [0x41, 0x5a, WORD],
  [0x5f, 0x5f, WORD],
  [0x61, 0x7a, WORD],
  [0xa0, 0xa0, SPACE],
  [0xaa, 0xaa, WORD],
  [0xad, 0xad, INVISIBLE],
  [0xb5, 0xb5, WORD],
  [0xba, 0xba, WORD],
  [0xc0, 0xd6, WORD],
  [0xd8, 0xf6, WORD],
  [0xf8, 0x2af, WORD],
  [0x300, 0x34e, WORD],
  [0x34f, 0x34f, INVISIBLE],
  [0x350, 0x10ff, WORD],
  [0x1100, 0x11ff, HANGUL],
  [0x1200, 0x167f, WORD],
  [0x180b, 0x180e, INVISIBLE],
  [0x1e00, 0x1fff, WORD],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, INVISIBLE],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, INVISIBLE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x2064, INVISIBLE],
  [0x2066, 0x206f, INVISIBLE],
  [0x2c00, 0x2dff, WORD],
  [0x3000, 0x3000, SPACE],
  [0x3005, 0x3007, UNSPACED],
  [0x3041, 0x309f, UNSPACED],
  [0x30a1, 0x30fa, UNSPACED | KATAKANA],
  [0x30fc, 0x30ff, UNSPACED | KATAKANA],
  [0x3130, 0x318f, HANGUL],
  [0x31f0, 0x31ff, UNSPACED | KATAKANA],
  [0x3400, 0x9fff, UNSPACED],
  [0xa640, 0xa69f, WORD],
  [0xa720, 0xa7ff, WORD],
  [0xac00, 0xd7ff, HANGUL],
  [0xd840, 0xd88d, UNSPACED],
  [0xf900, 0xfaff, UNSPACED],
  [0xfe00, 0xfe0f, INVISIBLE],
  [0xfeff, 0xfeff, INVISIBLE],
  [0xff10, 0xff19, WORD | DIGIT],
  [0xff21, 0xff3a, WORD],
  [0xff41, 0xff5a, WORD],
  [0xff66, 0xff9f, UNSPACED | KATAKANA],
];

/** The only scripts with capitals that we meet. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
];

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last, bits] of RANGES) table.fill(bits, first, last + 1);
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit += 1) {
      const letter = String.fromCharCode(unit);
      if (letter.toLowerCase() !== letter) table[unit] = (table[unit] ?? 0) | UPPER;
    }
  }
  return table;
}

/** Bits by UTF-16 unit; look up with `charCodeAt`. */
export const CHARACTERS: Uint8Array = build();

/** The bits of the unit at `index`; 0 outside the text. */
export function bitsAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (CHARACTERS[text.charCodeAt(index)] ?? 0) : 0;
}

/** The nearest index before `index` that is not invisible; -1 at the start. Looks back at most 64 units. */
export function before(text: string, index: number): number {
  let at = index - 1;
  const stop = Math.max(0, index - 64);
  while (at >= stop && (bitsAt(text, at) & INVISIBLE) !== 0) at -= 1;
  return at;
}

/** The nearest index from `index` on that is not invisible. Looks ahead at most 64 units. */
export function after(text: string, index: number): number {
  let at = index;
  const stop = Math.min(text.length, index + 64);
  while (at < stop && (bitsAt(text, at) & INVISIBLE) !== 0) at += 1;
  return at;
}

export function isUpper(text: string, index: number): boolean {
  return (bitsAt(text, index) & UPPER) !== 0;
}

export function isDigit(text: string, index: number): boolean {
  return (bitsAt(text, index) & DIGIT) !== 0;
}
