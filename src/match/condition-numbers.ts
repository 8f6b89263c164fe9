/** Numbers what aliases ask for, so that evidence is kept in lists: `{id}`, a sure name of that entity, or a word of the text. Pure. */
import type { NameTable } from '../types.ts';

/** Entities come first, then words. */
export interface ConditionNumbers {
  readonly count: number;
  /** Words have numbers from here on. */
  readonly entities: number;
  /** The words in the order of their numbers. */
  readonly words: readonly string[];
  /** The number of a condition as the table has it; null where it names an entity that has no names. */
  of(condition: string): number | null;
}

export function numberConditions({ entities }: NameTable): ConditionNumbers {
  const numbers = new Map(entities.map(({ id }, number) => [`{${id}}`, number]));
  const words: string[] = [];
  for (const { aliases } of entities) {
    for (const { near = [], page = [], unless = [] } of aliases) {
      for (const condition of [...near, ...page, ...unless]) {
        if (isEntity(condition) || numbers.has(condition)) continue;
        numbers.set(condition, entities.length + words.length);
        words.push(condition);
      }
    }
  }
  return {
    count: entities.length + words.length,
    entities: entities.length,
    words,
    of: (condition) => numbers.get(condition) ?? null,
  };
}

function isEntity(condition: string): boolean {
  return condition.startsWith('{') && condition.endsWith('}');
}
