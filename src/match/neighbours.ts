/** Signs that an ambiguous name is part of a longer proper name of something else: "Apollo 11", "Spark Joy", "Apache Spark". */
import type { Language } from '../types.ts';
import { after, bitsAt, isDigit, isUpper, UPPER, WORD } from '../text/characters.ts';
import type { Place } from './blocks.ts';

/** Capitalised words that stand before a name without being part of it. */
const HARMLESS_BEFORE = new Set(
  (
    'The A An China Chinese Beijing Shanghai Shenzhen Hangzhou Chatbot Startup Model App Its And But In On At By With For From As If When While ' +
    'After Since Both Like Use Using New January February March April May June July August September October November December'
  ).split(' '),
);
const HARMLESS_AFTER = new Set(
  'AI App Chat Bot Pro Max Plus Ultra Mini Lite Turbo Flash Large Preview Chip Is Has And In On Of To'.split(' '),
);
/** A block in which so many of the longer words are capitalised is a title in title case, where capitals say nothing. */
const TITLE_CASE_SHARE = 0.6;

/** True when the words right before or after `text.slice(start, end)` look like parts of another name. */
export function hasOddNeighbour(
  text: string,
  start: number,
  end: number,
  block: Place,
  lang: Language | null,
): boolean {
  if ((bitsAt(text, start) & WORD) === 0) return false;
  const next = wordAfter(text, end);
  if (/^\d{1,4}$/u.test(next) && !isDecimalPoint(text, end + 1 + next.length)) return true;
  // German writes every noun with a capital.
  if (lang === 'de' || isTitleCase(text, block)) return false;
  return isOddAfter(next) || isOddBefore(text, start, block);
}

function isOddAfter(next: string): boolean {
  return isNameLike(next) && !HARMLESS_AFTER.has(next);
}

function isOddBefore(text: string, start: number, block: Place): boolean {
  const previous = wordBefore(text, start);
  if (!isNameLike(previous) || previous.includes('-') || HARMLESS_BEFORE.has(previous)) return false;
  return !startsSentence(text, start - 1 - previous.length, block.start);
}

/** Capital first, small letters after: "Antonelli", not "AI" and not "K2". */
function isNameLike(word: string): boolean {
  return isUpper(word, 0) && word.length > 1 && !isUpper(word, 1) && !isDigit(word, 1);
}

function isDecimalPoint(text: string, at: number): boolean {
  return text[at] === '.' && isDigit(text, at + 1);
}

/** The word after one space; empty when punctuation stands between. */
export function wordAfter(text: string, end: number): string {
  const gap = after(text, end);
  if (text[gap] !== ' ' && text[gap] !== '\u00a0') return '';
  let stop = gap + 1;
  while (stop < gap + 40 && (bitsAt(text, stop) & WORD) !== 0) stop += 1;
  return text.slice(gap + 1, stop);
}

/** The word before one space, hyphens included; empty when punctuation or a possessive stands between. */
export function wordBefore(text: string, start: number): string {
  const gap = start - 1;
  if (text[gap] !== ' ' && text[gap] !== '\u00a0') return '';
  let first = gap;
  while (first > gap - 40 && ((bitsAt(text, first - 1) & WORD) !== 0 || text[first - 1] === '-')) first -= 1;
  return /['’]/u.test(text[first - 1] ?? '') ? '' : text.slice(first, gap);
}

/** True when a sentence, a quotation or a block begins at `at`. */
export function startsSentence(text: string, at: number, blockStart: number): boolean {
  let left = at - 1;
  while (left >= blockStart && /[\s"'“”‘’«»„(\[]/u.test(text[left] ?? '')) left -= 1;
  return left < blockStart || /[.!?:;…—–•。！？：]/u.test(text[left] ?? '');
}

export function isTitleCase(text: string, block: Place): boolean {
  if (block.end - block.start > 220) return false;
  const line = text.slice(block.start, block.end);
  // A headline is one sentence without its full stop.
  if (/[.!?;。](?:\s|$)/u.test(line)) return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = words.filter((word) => (bitsAt(word, 0) & UPPER) !== 0).length;
  return words.length >= 3 && capitalised >= words.length * TITLE_CASE_SHARE;
}
