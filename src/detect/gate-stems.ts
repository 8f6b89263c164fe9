/** What every article of ours contains: the gate looks for nothing else, and the detector accepts nothing without it. */
import { STEMS, type Stems } from './stems.ts';

/** Simplified characters that hardly any text goes without: such a page may be about China without naming it. */
const SIMPLIFIED = '这|们|发|进|对|业|务|说|时|过|个';
/** Of chips and robots alone so many must be named; more of anything need not be counted. */
const NEEDED = 2;

/** True when a text may be about AI in China: each is named, AI perhaps only by its chips or robots. Linear in the text. */
export function hasGateStems(text: string): boolean {
  const lower = text.toLowerCase();
  if (count(text, lower, STEMS.both) > 0) return true;
  const isAi = count(text, lower, STEMS.ai) > 0 || count(text, lower, STEMS.thing) >= NEEDED;
  return isAi && (count(text, lower, STEMS.china) > 0 || sum(SIMPLIFIED, (mark) => countStem(lower, mark)) > 0);
}

function count(text: string, lower: string, { words, stems }: Stems): number {
  return sum(words, (word) => countWord(text, word)) + sum(stems, (stem) => countStem(lower, stem));
}

/** Adds up, but no further than needed. */
function sum(terms: string, countOf: (term: string) => number): number {
  let all = 0;
  for (const term of terms.split('|')) if (all < NEEDED && term !== '') all += countOf(term);
  return all;
}

function countWord(text: string, word: string): number {
  return countAt(text, word, (end) => !/^(?:[a-zа-я\d]|[A-ZА-Я](?![a-z]))/.test(text.slice(end, end + 2)));
}

function countStem(lower: string, stem: string): number {
  return countAt(lower, stem, () => true);
}

function countAt(text: string, term: string, endsWell: (end: number) => boolean): number {
  const isSpaced = term < '\u1000';
  let found = 0;
  for (let at = text.indexOf(term); at !== -1 && found < NEEDED; at = text.indexOf(term, at + term.length)) {
    if (isSpaced && isLetter(text.charCodeAt(at - 1))) continue;
    if (endsWell(at + term.length)) found += 1;
  }
  return found;
}

/** Latin without accents, or Cyrillic. */
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x400 && unit < 0x530);
}
