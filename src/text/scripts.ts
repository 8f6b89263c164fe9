/** Counts which scripts a text is written in. */

export interface ScriptCounts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  /** Letters of all other scripts: Arabic, Greek, Thai... */
  readonly other: number;
}

/** One Han character carries about as much as this many Latin letters. */
const HAN_WEIGHT = 3;

const LETTER = /\p{L}/u;

type Script = keyof ScriptCounts;

/** The script of one UTF-16 unit, or null when it is no letter. */
function scriptOf(unit: number): Script | null {
  if (unit < 0x41) return null;
  if (unit < 0x250) return unit < 0xc0 ? asciiScript(unit) : unit === 0xd7 || unit === 0xf7 ? null : 'latin';
  if (isHan(unit)) return 'han';
  if (isKana(unit)) return 'kana';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if (unit >= 0x1e00 && unit <= 0x1eff) return 'latin';
  return LETTER.test(String.fromCharCode(unit)) ? 'other' : null;
}

function asciiScript(unit: number): Script | null {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? 'latin' : null;
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff);
}

export function isKana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb;
}

/** True for characters that are written without spaces between words: Han, kana and their full-width punctuation. */
export function isUnspaced(unit: number): boolean {
  return isHan(unit) || (unit >= 0x3001 && unit <= 0x30ff) || (unit >= 0xff00 && unit <= 0xffef);
}

/** Counts letters by script in the first `limit` UTF-16 units. */
export function countScripts(text: string, limit = 20_000): ScriptCounts {
  const counts = { latin: 0, cyrillic: 0, han: 0, kana: 0, hangul: 0, other: 0 };
  const end = Math.min(text.length, limit);
  for (let i = 0; i < end; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null) counts[script]++;
  }
  return counts;
}

/** The length of a text in units of about one Latin letter, so that lengths compare across scripts. */
export function weighedLength(text: string): number {
  let extra = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3041) continue;
    if (isHan(unit)) extra += HAN_WEIGHT - 1;
    else if (isKana(unit) || (unit >= 0xac00 && unit <= 0xd7a3)) extra += 1;
  }
  return text.length + extra;
}
