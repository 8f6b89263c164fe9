/** Phrases that several frames share. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { numberWord, spanWords } from '../../dates/words.ts';
import type { Entity, Fact, FactSet, PartialDate, Step } from '../../types.ts';
import { list, type Ground } from '../sentence.ts';
import { clauseOf } from '../statement.ts';

export function ground(owner: Entity, statement: Step | Fact): Ground {
  return { owner, statement };
}

/** "a week before this article", "on the day of this article". */
export function beforeArticle(on: PartialDate, article: PartialDate): string {
  const days = daysBetween(on, article);
  if (on.length < article.length && days < 40) return 'shortly before this article';
  return days <= 0 ? 'on the day of this article' : `${spanWords(days)} before this article`;
}

/** "Three months before this article", "A year later": how a sentence about another time begins. */
export function openingWords(on: PartialDate, date: PartialDate): string {
  if (isAfter(on, date)) return `<on ${on}>`;
  return isBefore(on, date) ? beforeArticle(on, date) : 'around then';
}

/** A statement with its date: behind a template's clause, before a sentence of its own. */
export function datedClause(facts: FactSet, owner: Entity, statement: Step | Fact): string {
  const clause = clauseOf(facts, owner, statement);
  return statement.text === undefined
    ? `${clause} <on ${statement.on}>`
    : `<on ${statement.on}>, ${lowerFirst(clause)}`;
}

/** "Both", "All three", "All 14". */
export function all(count: number): string {
  return count === 2 ? 'both' : `all ${numberWord(count)}`;
}

/** "{a} on 16 March, {b} in May and {c} in July 2023": each with the date of its step. */
export function datedList(items: readonly { readonly words: string; readonly on: PartialDate }[]): string {
  return list(items.map(({ words, on }) => `${words} <on ${on}>`));
}

export function names(entities: readonly Entity[]): string {
  return list(entities.map(({ id }) => `{${id}}`));
}

/** "was" or "were", "has" or "have". */
export function verb(entity: Entity, one: string, many: string): string {
  return entity.plural ? many : one;
}

/** A sentence of its own made to follow an opening: "The firm said" after "A year later," begins small. */
export function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s,]/u, 1);
  return SMALL_WORDS.has(word.toLowerCase()) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words that keep no capital inside a sentence; any other first word is taken for a name. */
const SMALL_WORDS = new Set(
  `a about accounts after almost an another artificial as at before both by companies during each eight every exports few fewer financial five for four
  from generative his her in investors it its local makers many measures more most nearly no not of on one only other over platforms police
  provinces providers regulators researchers retail robots rules seven several sixteen six some state stricter ten that the their
  these they those three to trading two under units users version when where while with within`.split(/\s+/u),
);
