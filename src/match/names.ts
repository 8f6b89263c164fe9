/** Compiles a table of names into two tries: the names themselves with decoys, and the words that their conditions ask for. */
import type { Alias, NamedEntity, NameTable } from '../types.ts';
import { isUpper } from '../text/characters.ts';
import { fold, FOLD } from '../text/fold.ts';
import type { Steps } from '../text/steps.ts';
import { compileTrieInSteps, type Trie } from '../text/trie.ts';
import { caseRuleOf, type CaseRule } from './case-rule.ts';
import { isCyrillic } from './endings.ts';
import { variantsOf } from './variants.ts';

/** One alias of one entity, ready to be tested where the trie finds it. */
export interface Name {
  readonly type: 'name';
  readonly entity: NamedEntity;
  readonly alias: Alias;
  /** True when it needs evidence. */
  readonly isAmbiguous: boolean;
  readonly caseRule: CaseRule;
  /** A Russian name without its last vowel: an ending must follow and is part of the mention. */
  readonly isStem: boolean;
  /** The words of `unless` that bar the whole block. */
  readonly bars: readonly string[];
}

/** A word that some condition asks for. */
export interface Word {
  readonly type: 'word';
  /** As the condition has it. */
  readonly word: string;
  readonly caseRule: CaseRule;
  /** True when it is also found as the beginning of a longer word: "robot" in "robotics". */
  readonly isPrefix: boolean;
}

/** A longer proper name that hides an ambiguous alias inside it: 喀喇昆仑 hides 昆仑. */
export interface Decoy {
  readonly type: 'decoy';
}

export type Pattern = Name | Decoy;

export interface Names {
  readonly trie: Trie;
  /** By the trie's pattern number. */
  readonly patterns: readonly Pattern[];
  readonly words: Words;
}

/** Apart from the names: words are common, and most texts ask for few of them. */
export interface Words {
  readonly trie: Trie;
  /** By the trie's pattern number. */
  readonly patterns: readonly Word[];
  /** The number of each word's pattern. */
  readonly numbers: ReadonlyMap<string, number>;
}

const DECOY: Decoy = { type: 'decoy' };
const ENTITIES_A_STEP = 30;
const SHORTEST_PREFIX = 4;
const RUSSIAN_VOWEL = /[аяйь]$/u;

export function* compileNameTable(table: NameTable): Steps<Names> {
  const folded: string[] = [];
  const patterns: Pattern[] = [];
  const add = (text: string, pattern: Pattern): void => {
    folded.push(text);
    patterns.push(pattern);
  };
  for (const [number, entity] of table.entities.entries()) {
    for (const alias of entity.aliases) addAlias(entity, alias, add);
    if (number % ENTITIES_A_STEP === 0) yield;
  }
  const trie = yield* compileTrieInSteps(folded, (number) => isCapital(patterns[number], folded[number] ?? ''));
  return { trie, patterns, words: yield* compileWords(wordsOf(table)) };
}

function* compileWords(words: readonly string[]): Steps<Words> {
  const patterns = words.map(wordPattern);
  yield;
  const trie = yield* compileTrieInSteps(words.map(fold));
  return { trie, patterns, numbers: new Map(words.map((word, number) => [word, number])) };
}

/** True for a name that is only found where the text has a capital first. */
function isCapital(pattern: Pattern | undefined, folded: string): boolean {
  if (pattern?.type !== 'name' || pattern.caseRule === 'free') return false;
  const { text } = pattern.alias;
  return isUpper(text, 0) && FOLD[text.charCodeAt(0)] === folded.charCodeAt(0);
}

type Add = (text: string, pattern: Pattern) => void;

function addAlias(entity: NamedEntity, alias: Alias, add: Add): void {
  const isAmbiguous = alias.near !== undefined || alias.page !== undefined || alias.unless !== undefined;
  const caseRule = caseRuleOf(alias.text, isAmbiguous);
  const hiding = (alias.unless ?? []).filter((word) => hides(word, alias));
  const bars = (alias.unless ?? []).filter((word) => !hiding.includes(word));
  const name: Name = { type: 'name', entity, alias, isAmbiguous, caseRule, isStem: false, bars };
  for (const variant of variantsOf(alias.text)) add(variant, name);
  const folded = fold(alias.text);
  if (
    isCyrillic(folded.charCodeAt(folded.length - 1)) &&
    RUSSIAN_VOWEL.test(folded) &&
    folded.length > SHORTEST_PREFIX
  ) {
    add(folded.slice(0, -1), { ...name, isStem: true });
  }
  for (const word of hiding) add(fold(word), DECOY);
}

/** True when a word of `unless` contains the alias: it then bars only what stands inside it, not the whole block. */
function hides(word: string, alias: Alias): boolean {
  return fold(word).includes(fold(alias.text));
}

function wordsOf(table: NameTable): readonly string[] {
  const words = new Set<string>();
  for (const { aliases } of table.entities) {
    for (const { near = [], page = [], unless = [] } of aliases) {
      for (const word of [...near, ...page, ...unless]) if (idInBraces(word) === null) words.add(word);
    }
  }
  return [...words];
}

function wordPattern(word: string): Word {
  const isLower = word === word.toLowerCase();
  const isPrefix = isLower && (word.length >= SHORTEST_PREFIX || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
  return { type: 'word', word, caseRule: isLower ? 'free' : caseRuleOf(word, false), isPrefix };
}

/** The id in "{id}", or null for a plain word. */
export function idInBraces(word: string): string | null {
  return word.startsWith('{') && word.endsWith('}') ? word.slice(1, -1) : null;
}
