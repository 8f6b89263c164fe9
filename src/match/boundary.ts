/** Whether a name stands free in the text: not inside a longer word, number or katakana run. */
import type { Language } from '../types.ts';
import { after, before, bitsAt, HANGUL, isDigit, KATAKANA, UNSPACED, WORD } from '../text/characters.ts';
import { endsBeforeHangul, endsBeforeLetters } from './endings.ts';

/** A short katakana name inside a longer katakana word is another word: メタ in メタル. */
const LONGEST_BOUND_KATAKANA = 4;
/** ー and small kana belong to the sound before them. */
const JOINS_BEFORE = /[ー\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7]/u;

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
    return inflects && !isDigit(text, right) && endsBeforeLetters(text, start, right, lang);
  }
  if ((last & HANGUL) !== 0) return endsBeforeHangul(text, right);
  if ((last & KATAKANA) !== 0 && (bits & UNSPACED) !== 0) return isFreeOfKatakana(text, start, end, right);
  return !isOtherHanWord(text, end, right);
}

/** 商务部 in 商务部门: the ministry's last character begins the word for a department. */
function isOtherHanWord(text: string, end: number, right: number): boolean {
  return text[end - 1] === '部' && (text[right] === '门' || text[right] === '門');
}

function isFreeOfKatakana(text: string, start: number, end: number, right: number): boolean {
  if (JOINS_BEFORE.test(text[right] ?? '')) return false;
  return (bitsAt(text, right) & KATAKANA) === 0 || end - start > LONGEST_BOUND_KATAKANA;
}

/** "Qwen3" in "Qwen3.5", "360" in "1.360": a point or comma between two digits. */
function isDecimal(text: string, point: number, own: number, step: 1 | -1): boolean {
  const mark = text[point];
  return (mark === '.' || mark === ',') && isDigit(text, own) && isDigit(text, point + step);
}
