/** Phrases that several frames share. */
import { daysBetween, isAfter, isBefore, precisionOf } from '../../dates/partial-date.ts';
import { numberWord, spanWords } from '../../dates/words.ts';
import type { Entity, EntityId, Fact, FactSet, PartialDate, Sentence, Step } from '../../types.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Context } from '../context.ts';
import { list, type Ground } from '../sentence.ts';
import { clauseOf } from '../statement.ts';

export function ground(owner: Entity, statement: Step | Fact): Ground {
  return { owner, statement };
}

/** "a week before this article", "on the day of this article", "in 2021" for what is known to the year. */
export function beforeArticle(on: PartialDate, article: PartialDate): string {
  const days = daysBetween(on, article);
  if (precisionOf(on) === 'year') return `<on ${on}>`;
  if (precisionOf(article) !== 'day' && !isBefore(on, article)) return 'around the time of this article';
  if ((precisionOf(on) !== 'day' || precisionOf(article) !== 'day') && days < 40) return 'shortly before this article';
  return days <= 0 ? 'on the day of this article' : `${spanWords(days)} before this article`;
}

/** "Three months before this article", "On 16 March 2023": how a sentence about another time begins. */
export function openingWords(on: PartialDate, date: PartialDate): string {
  if (isAfter(on, date)) return `<on ${on}>`;
  return isBefore(on, date) ? beforeArticle(on, date) : 'around then';
}

/** "A year after this article": the same for a sentence that follows one which begins with a date. */
export function afterArticle(on: PartialDate, date: PartialDate): string {
  if (precisionOf(on) === 'year') return `<on ${on}>`;
  const vague = on.length < 10 || date.length < 10;
  const days = daysBetween(date, on);
  return vague && days < 26 ? 'soon after this article' : `${spanWords(days)} after this article`;
}

/** A clause with its date, in the ways of saying it: date first, date inside it, distance from the article. */
export function worded(
  clause: string,
  on: PartialDate,
  date: PartialDate,
  say: (text: string) => Sentence,
): Pick<Candidate, 'sentence' | 'placed' | 'varied'> {
  if (!isAfter(on, date)) return { sentence: say(`${openingWords(on, date)}, ${clause}`) };
  if (TOLD_BACK.test(clause)) return { sentence: say(`by <${on}>, ${clause}`) };
  const plain = say(`${openingWords(on, date)}, ${clause}`);
  const placed = placedDate(clause, on);
  return {
    sentence: plain,
    varied: say(`${afterArticle(on, date)}, ${clause}`),
    ...(placed === null ? {} : { placed: say(placed) }),
  };
}

/** What "had happened" had done so by its date, not on it. */
const TOLD_BACK = /^\{[^}]*\}(?:'s [a-z ]{1,24})? had (?!(?:about|more|some|over|a|an|no|only|its|the|\d)\b)/u;

/** Words after which a date would be taken for that of something else. */
const OTHER_TIME =
  /\b(?:that|which|who|whom|whose|until|since|after|before|while|when|where|as|than|from|by|would|will|could|said|told|expected|planned|due|years?|months?|days?|weeks?|quarter|half|\d{4})\b/iu;
/** What may follow a date without being cut off from what it belongs to. */
const AFTERTHOUGHT = /^(?:;|, (?:and|but|saying|calling|raising|months|days|hours|years|in exchange|after)\b)/u;
const SHORTEST = 18;
const LONGEST = 110;

/** "{alibaba} opened {tongyi-qianwen} to the public <on 2023-09-13>"; null where the date has no safe place inside. */
export function placedDate(clause: string, on: PartialDate): string | null {
  const end = /[,;:]/u.exec(clause)?.index ?? clause.length;
  const [head, tail] = [clause.slice(0, end), clause.slice(end)];
  const safe = tail === '' || AFTERTHOUGHT.test(tail);
  const fits = head.length >= SHORTEST && head.length <= LONGEST;
  return safe && fits && !OTHER_TIME.test(head.replace(/\{[^}]*\}/gu, '')) ? `${head} <on ${on}>${tail}` : null;
}

/** "{baidu}'s {ernie-bot}"; the maker is left out of a name that begins with its own, or with an article. */
export function owned(maker: Entity, thing: Entity): string {
  return thing.short.startsWith('the ') || thing.name.startsWith(maker.name) || thing.short.startsWith(maker.short)
    ? `{${thing.id}}`
    : `{${maker.id}}'s {${thing.id}}`;
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
  provinces providers regulations regulators researchers retail robots rules seven several sixteen six some state stricter ten that the their
  these they those three to trading twelve twenty twenty-nine two under units users version when where while with within`.split(
    /\s+/u,
  ),
);

/** An article that names all that a sentence on its own past names has probably told it. */
export function retelling(context: Context, slot: Slot, ids: readonly EntityId[]): number {
  return slot === 'then' && ids.every((id) => context.weight(id) > 0) ? RETOLD : 1;
}

const RETOLD = 0.5;
