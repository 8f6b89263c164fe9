/** Whether a name stands free in the text: not inside a longer word, number or katakana run. */
import type { Language } from '../types.ts';
import { after, before, bitsAt, HANGUL, isDigit, KATAKANA, UNSPACED, WORD } from '../text/characters.ts';
import { endsBeforeHangul, endsBeforeLetters } from './endings.ts';

/** A short katakana name inside a longer katakana word is another word: メタ in メタル. */
const LONGEST_BOUND_KATAKANA = 4;
/** ー and small kana belong to the sound before them. */
const JOINS_BEFORE = /[ー\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7]/u;

/** By the last character of a name: what makes another word of it. */
const OTHER_HAN_WORDS: Readonly<Record<string, string>> = { 部: '门門', 法: '规規律' };
/** What the Japanese press writes onto a firm's name: アリババグループ is Alibaba. */
const KATAKANA_SUFFIX = /(?:グループ|ホールディングス)/uy;
/** Capitals that are no part of the name before them: 바이두AI. Others are: 삼성SDI. */
const NO_PART_OF_NAME = /^(?:AI|AGI|IT|ICT|GPU|CPU|NPU|AP|HBM|LLM|LLMS|API|APP|CEO|CFO|CTO|PC|TV|EV|IPO|SW|VS)$/u;
const CAPITALS = /[A-Z]{2,6}(?![A-Za-z\d])/uy;

/** True when `text.slice(start, end)` is a word or words of its own; with `inflects`, plural and case endings may follow. */
export function standsFree(
  text: string,
  start: number,
  end: number,
  inflects: boolean,
  lang: Language | null,
): boolean {
  return isFreeBefore(text, start, end) && isFreeAfter(text, start, end, inflects, lang);
}

function isFreeBefore(text: string, start: number, end: number): boolean {
  const first = bitsAt(text, start);
  const left = before(text, start);
  const bits = bitsAt(text, left);
  if ((first & WORD) !== 0) return (bits & WORD) === 0 && !isDecimal(text, left, start, -1);
  if ((first & HANGUL) !== 0) return (bits & HANGUL) === 0;
  if ((first & KATAKANA) !== 0) return (bits & KATAKANA) === 0 || end - start > LONGEST_BOUND_KATAKANA;
  return true;
}

function isFreeAfter(text: string, start: number, end: number, inflects: boolean, lang: Language | null): boolean {
  const last = bitsAt(text, before(text, end));
  const right = after(text, end);
  const bits = bitsAt(text, right);
  if ((last & WORD) !== 0) {
    if (isDecimal(text, right, before(text, end), 1)) return false;
    if ((bits & WORD) === 0) return true;
    // A number's s is a plural in ambiguous names as well: "H20s".
    const isNumbered = isDigit(text, end - 1) && !isDigit(text, start);
    return (inflects || isNumbered) && !isDigit(text, right) && endsBeforeLetters(text, start, right, lang);
  }
  if ((last & HANGUL) !== 0) return !isBeforeCapitals(text, right) && endsBeforeHangul(text, right);
  if ((last & KATAKANA) !== 0 && (bits & UNSPACED) !== 0) return isFreeOfKatakana(text, start, end, right);
  return !isOtherHanWord(text, end, right);
}

/** 商务部 in 商务部门, 出口管制法 in 出口管制法规: the name's last character begins another word. */
function isOtherHanWord(text: string, end: number, right: number): boolean {
  return OTHER_HAN_WORDS[text[end - 1] ?? '']?.includes(text[right] ?? ' ') === true;
}

/** 삼성 in 삼성SDI. */
function isBeforeCapitals(text: string, right: number): boolean {
  CAPITALS.lastIndex = right;
  const capitals = CAPITALS.exec(text)?.[0];
  return capitals !== undefined && !NO_PART_OF_NAME.test(capitals);
}

function isFreeOfKatakana(text: string, start: number, end: number, right: number): boolean {
  KATAKANA_SUFFIX.lastIndex = right;
  if (KATAKANA_SUFFIX.test(text)) return true;
  if (JOINS_BEFORE.test(text[right] ?? '')) return false;
  return (bitsAt(text, right) & KATAKANA) === 0 || end - start > LONGEST_BOUND_KATAKANA;
}

/** "Qwen3" in "Qwen3.5", "360" in "1.360": a point or comma between two digits. */
function isDecimal(text: string, point: number, own: number, step: 1 | -1): boolean {
  const mark = text[point];
  return (mark === '.' || mark === ',') && isDigit(text, own) && isDigit(text, point + step);
}
