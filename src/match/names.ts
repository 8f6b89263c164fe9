/** Compiles a table of names into two tries: the names themselves with decoys, and the words that their conditions ask for. */
import type { Alias, NamedEntity, NameTable } from '../types.ts';
import { isUpper } from '../text/characters.ts';
import { fold, FOLD } from '../text/fold.ts';
import { joined, letCapitals, type Sieve } from '../text/sieve.ts';
import type { Steps } from '../text/steps.ts';
import { compileTrieInSteps, type Trie } from '../text/trie.ts';
import { caseRuleOf, type CaseRule } from './case-rule.ts';
import { type ConditionNumbers, numberConditions } from './condition-numbers.ts';
import { isCyrillic } from './endings.ts';
import { variantsOf } from './variants.ts';

/** One alias of one entity, ready to be tested where the trie finds it. */
export interface Name {
  readonly type: 'name';
  readonly entity: NamedEntity;
  /** As given. */
  readonly text: string;
  /** True when it needs evidence. */
  readonly isAmbiguous: boolean;
  readonly caseRule: CaseRule;
  /** A Russian name without its last vowel: an ending must follow and is part of the mention. */
  readonly isStem: boolean;
  /** The number of the condition that it meets where it is sure. */
  readonly meets: number;
  /** Numbers of conditions; null where the alias has none of the kind. */
  readonly near: readonly number[] | null;
  readonly page: readonly number[] | null;
  /** Those of `unless` that bar the whole block. */
  readonly bars: readonly number[];
}

/** A word that some condition asks for. */
export interface Word {
  readonly type: 'word';
  /** The number of its condition. */
  readonly condition: number;
  /** As the condition has it. */
  readonly text: string;
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
  readonly conditions: ConditionNumbers;
  /** Lets through all that is ever looked for: names, words, and capitals for the names that a page introduces. */
  readonly sieve: Sieve;
}

/** Apart from the names: words are common, and most texts ask for few of them. Pattern 0 is the condition `entities`, and so on. */
export interface Words {
  readonly trie: Trie;
  readonly patterns: readonly Word[];
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
  const conditions = numberConditions(table);
  yield;
  for (const [number, entity] of table.entities.entries()) {
    for (const alias of entity.aliases) addAlias(entity, alias, conditions, add);
    if (number % ENTITIES_A_STEP === 0) yield;
  }
  const trie = yield* compileTrieInSteps(folded, (number) => {
    const pattern = patterns[number];
    return pattern?.type === 'name' && isCapital(pattern, folded[number] ?? '');
  });
  const words = yield* compileWords(conditions);
  yield;
  const sieve = joined([trie.sieve, words.trie.sieve]);
  letCapitals(sieve);
  return { trie, patterns, conditions, words, sieve };
}

function* compileWords({ words, entities }: ConditionNumbers): Steps<Words> {
  const patterns = words.map((word, number) => wordPattern(word, entities + number));
  yield;
  const folded = words.map(fold);
  const trie = yield* compileTrieInSteps(folded, (number) => {
    const pattern = patterns[number];
    return pattern !== undefined && isCapital(pattern, folded[number] ?? '');
  });
  return { trie, patterns };
}

/** True for a name or word that is only found where the text has a capital first. */
function isCapital({ caseRule, text }: Pick<Name | Word, 'caseRule' | 'text'>, folded: string): boolean {
  return caseRule !== 'free' && isUpper(text, 0) && FOLD[text.charCodeAt(0)] === folded.charCodeAt(0);
}

type Add = (text: string, pattern: Pattern) => void;

function addAlias(entity: NamedEntity, alias: Alias, conditions: ConditionNumbers, add: Add): void {
  const { text, near, page, unless = [] } = alias;
  const isAmbiguous = near !== undefined || page !== undefined || alias.unless !== undefined;
  const hiding = unless.filter((word) => hides(word, alias));
  const numbers = (all: readonly string[]): number[] =>
    all.map((condition) => conditions.of(condition)).filter((number) => number !== null);
  const name: Name = {
    type: 'name',
    entity,
    text,
    isAmbiguous,
    caseRule: caseRuleOf(text, isAmbiguous),
    isStem: false,
    meets: conditions.of(`{${entity.id}}`) ?? -1,
    near: near === undefined ? null : numbers(near),
    page: page === undefined ? null : numbers(page),
    bars: numbers(unless.filter((word) => !hiding.includes(word))),
  };
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

function wordPattern(text: string, condition: number): Word {
  const isLower = text === text.toLowerCase();
  const isPrefix = isLower && (text.length >= SHORTEST_PREFIX || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text));
  return { type: 'word', condition, text, caseRule: isLower ? 'free' : caseRuleOf(text, false), isPrefix };
}
