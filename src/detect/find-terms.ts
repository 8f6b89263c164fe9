/** Finds the terms of terms.ts in an article: one pass, whole words, capitals kept. */
import type { Language } from '../types.ts';
import { bitsAt, isUpper, WORD } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Steps } from '../text/steps.ts';
import { compileTrieInSteps, type Trie } from '../text/trie.ts';
import { prepare, release } from '../text/word-starts.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { TERMS, type Topic } from './terms.ts';

export interface TermFound {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly topic: Topic;
  /** As in the table, up to the first *. */
  readonly text: string;
  /** The folded pieces after a * inside the term. */
  readonly rest: readonly string[];
  readonly isPrefix: boolean;
}

interface Finder {
  readonly trie: Trie;
  readonly terms: readonly Term[];
}

const finders = new Map<string, Finder>();
const TOPICS = Object.keys(TERMS.en) as Topic[];
/** The longest ending that a * inside a term stands for. */
const LONGEST_ENDING = 8;

/** In the order of their starts. Pages of every language use English terms too; without a language all tables are used. */
export function* findTermsInSteps(text: string, lang: Language | null): Steps<TermFound[]> {
  const { trie, terms } = yield* finderOf(lang);
  const found: TermFound[] = [];
  yield;
  const prepared = prepare(text);
  yield;
  yield* trie.scanInSteps(prepared, (number, start, end) => {
    const term = terms[number];
    if (term === undefined || !keepsCapitals(term.text, text, start)) return;
    const stop = endOf(term, text, end);
    if (stop !== null) found.push({ topic: term.topic, start, end: stop });
  });
  release(prepared);
  return found;
}

function* finderOf(lang: Language | null): Steps<Finder> {
  const key = lang ?? 'all';
  const known = finders.get(key);
  if (known !== undefined) return known;
  const terms = tablesOf(lang).flatMap(termsOf);
  yield;
  const folded = terms.map((term) => fold(term.text));
  const isCapital = (number: number): boolean => isUpper(terms[number]?.text ?? '', 0);
  const finder = { terms, trie: yield* compileTrieInSteps(folded, isCapital) };
  finders.set(key, finder);
  return finder;
}

function tablesOf(lang: Language | null): Language[] {
  if (lang === null) return [...LANGUAGES];
  if (lang === 'zh-Hans' || lang === 'zh-Hant') return ['zh-Hans', 'zh-Hant', 'en'];
  return lang === 'en' ? ['en'] : [lang, 'en'];
}

function termsOf(lang: Language): Term[] {
  return TOPICS.flatMap((topic) => TERMS[lang][topic].split('|').map((term) => toTerm(term, topic)));
}

function toTerm(term: string, topic: Topic): Term {
  const [text = '', ...rest] = term.replace(/\*$/u, '').split('* ');
  return { topic, text, rest: rest.map(fold), isPrefix: term.endsWith('*') };
}

/** Capitals of the term must be capitals in the text; the rest is free, for headlines in capitals. */
function keepsCapitals(term: string, text: string, start: number): boolean {
  for (let at = 0; at < term.length; at += 1) if (isUpper(term, at) && !isUpper(text, start + at)) return false;
  return true;
}

function endOf(term: Term, text: string, firstEnd: number): number | null {
  let end = firstEnd;
  for (const piece of term.rest) {
    const next = endOfWord(text, end);
    const stop = next + 1 + piece.length;
    if ((bitsAt(text, next) & WORD) !== 0 || fold(text.slice(next + 1, stop)) !== piece) return null;
    end = stop;
  }
  return term.isPrefix || isEnd(text, end) ? end : null;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < from + LONGEST_ENDING && (bitsAt(text, end) & WORD) !== 0) end += 1;
  return end;
}

/** The end of the word, but for a plural's or genitive's s. Han, kana and Hangul terms end anywhere. */
function isEnd(text: string, end: number): boolean {
  if ((bitsAt(text, end - 1) & WORD) === 0 || (bitsAt(text, end) & WORD) === 0) return true;
  return text[end] === 's' && (bitsAt(text, end + 1) & WORD) === 0;
}
