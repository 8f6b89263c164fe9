/**
 * What the gate looks for, made from the detector's own table: the shortest stems that find each term. The build puts the
 * finished value in this module's place (tools/build/stems-plugin.ts), so that the table does not ship with the gate.
 */
import { TERMS, type Topic } from './terms.ts';

/** Divided by |. */
export interface Stems {
  /** Whole words, capitals as given: acronyms. */
  readonly words: string;
  /** Beginnings of words, in lower case; of Han, kana and Hangul any part. */
  readonly stems: string;
}

/** Letters of a Latin or Cyrillic stem; more would find hardly less. */
const LONGEST = 12;
const LONGEST_UNSPACED = 5;

export const STEMS: Readonly<Record<'ai' | 'thing' | 'china' | 'both', Stems>> = {
  ai: stemsOf('ai'),
  thing: stemsOf('ai-thing-hint'),
  china: stemsOf('china'),
  both: stemsOf('chinese-ai'),
};

function stemsOf(topic: Topic): Stems {
  const heads = Object.values(TERMS).flatMap((table) => table[topic].split('|').map(head));
  const isWord = (text: string): boolean => /^[A-ZА-Я.]{2,4}$/u.test(text);
  const stems = heads.filter((text) => !isWord(text)).map((text) => shortened(text.toLowerCase()));
  return { words: unique(heads.filter(isWord)).join('|'), stems: withoutLonger(unique(stems)).join('|') };
}

/** A term up to its first ending. */
function head(term: string): string {
  return term.split('*', 1)[0] ?? term;
}

function shortened(text: string): string {
  return isSpaced(text) ? text.slice(0, LONGEST).trimEnd() : text.slice(0, LONGEST_UNSPACED);
}

function isSpaced(text: string): boolean {
  return text < '\u1000';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** What another stem finds anyway is left out. */
function withoutLonger(stems: readonly string[]): string[] {
  return stems.filter((stem) => !stems.some((other) => other !== stem && finds(other, stem)));
}

function finds(stem: string, text: string): boolean {
  return isSpaced(stem) ? ` ${text}`.includes(` ${stem}`) : text.includes(stem);
}
