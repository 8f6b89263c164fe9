/** Folds a UTF-16 unit to the one form in which names are compared: lower case, half width, plain quotes, one separator. */

/** Space, hyphen and middle dot are one separator: "GLM-5" and "GLM 5", "サム・アルトマン". */
export const SEPARATOR = 0x20;
/** Skipped when comparing. */
export const NOTHING = 0;

const TO_FOLD: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x3000, 0x30ff],
  [0xf900, 0xfaff],
  [0xff01, 0xff9d],
];

const SEPARATORS =
  '\t\n\r \u00a0\u2000-\u200a\u202f\u205f\u3000-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d·\u2027\u2022・･';
const APOSTROPHES = '\u2018\u2019\u02bc\u2032\u00b4\u0060\uff07';
const INVISIBLES = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/** Glyphs of one character that the press of Taiwan, Hong Kong and Japan chooses differently. */
const VARIANTS = '爲為臺台裏裡衆眾羣群峯峰啓啟説說温溫録錄産產戸戶昻昂';

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) table[unit] = unit;
  for (const [first, last] of TO_FOLD) for (let unit = first; unit <= last; unit += 1) table[unit] = plain(unit);
  for (const mark of SEPARATORS.replace('\u2000-\u200a', '')) table[mark.charCodeAt(0)] = SEPARATOR;
  table.fill(SEPARATOR, 0x2000, 0x200b);
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = 0x27;
  for (let at = 0; at < VARIANTS.length; at += 2) table[VARIANTS.charCodeAt(at)] = VARIANTS.charCodeAt(at + 1);
  for (const [first, last] of INVISIBLES) table.fill(NOTHING, first, last + 1);
  return table;
}

function plain(unit: number): number {
  const folded = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** The folded form by UTF-16 unit. */
export const FOLD: Uint16Array = build();

/** True for a mark that joins the letter before it: accents, and the voicing marks of kana. */
export function isCombining(unit: number): boolean {
  return (unit >= 0x300 && unit < 0x370) || unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

/** A folded letter and the mark after it as one folded unit; the letter alone where no such unit exists. */
export function compose(folded: number, mark: number): number {
  const joined = mark === 0xff9e ? 0x3099 : mark === 0xff9f ? 0x309a : mark;
  const one = String.fromCharCode(folded, joined).normalize('NFC');
  return one.length === 1 ? one.charCodeAt(0) : folded;
}

/** A short string folded whole, runs of separators as one. For names and terms, not for pages. */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFKC')) {
    for (let at = 0; at < letter.length; at += 1) {
      const unit = FOLD[letter.charCodeAt(at)] ?? NOTHING;
      if (unit === NOTHING || (unit === SEPARATOR && folded.endsWith(' '))) continue;
      folded += String.fromCharCode(unit);
    }
  }
  return folded.trim();
}
