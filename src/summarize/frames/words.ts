/** Phrases that several frames share. */
import { daysBetween } from '../../dates/partial-date.ts';
import { numberWord, spanWords } from '../../dates/words.ts';
import type { Entity, Fact, PartialDate, Step } from '../../types.ts';
import { list, type Ground } from '../sentence.ts';

export function ground(owner: Entity, statement: Step | Fact): Ground {
  return { owner, statement };
}

/** "a week before this article", "on the day of this article". */
export function beforeArticle(on: PartialDate, article: PartialDate): string {
  const days = daysBetween(on, article);
  if (on.length < article.length && days < 40) return 'shortly before this article';
  return days <= 0 ? 'on the day of this article' : `${spanWords(days)} before this article`;
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
  return /^(?:The|A|An|Its?|Their|They|Both|Some|Several|Other|Local|State|City|Rules|No|All|Two|Three|Four)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
