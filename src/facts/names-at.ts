/** What an entity is called: by language, and at a date. */
import type { DatedName, Entity, FactSet, NameLanguage, PartialDate } from '../types.ts';
import { isAfter, isBefore } from '../dates/partial-date.ts';

/** The name in a language that held at the date, or the present one without a date; null when there is none. */
export function nameIn(entity: Entity, language: NameLanguage, date: PartialDate | null): string | null {
  const names = entity.names[language] ?? [];
  const held = date === null ? null : heldName(entity, language, date);
  return held ?? (names.findLast(({ until }) => until === undefined) ?? names.at(-1))?.name ?? null;
}

/** One name a language. */
export type Names = Readonly<Partial<Record<NameLanguage, string>>>;

/** The names that held at the date, in all languages that the record has. */
export function namesAt(entity: Entity, date: PartialDate | null): Names {
  const languages = Object.keys(entity.names) as NameLanguage[]; // its keys are no others
  return Object.fromEntries(languages.map((language) => [language, nameIn(entity, language, date) ?? '']));
}

/** The name that is known to have held at the date; null when the record gives none for that time. */
export function heldName(entity: Entity, language: NameLanguage, date: PartialDate): string | null {
  return (entity.names[language] ?? []).find((name) => holds(name, date))?.name ?? null;
}

/** How running English text calls it at that date, with its article: "the CAC", "ERNIE Bot". */
export function shortNameAt(entity: Entity, date: PartialDate | null): string {
  const dated = entity.names.en ?? [];
  const held = date === null ? undefined : dated.find((name) => holds(name, date));
  return held === undefined || held.name === entity.name ? entity.short : held.name;
}

/** The short name for an id; an id without a record stands for itself, so that a slice never fails. */
export function shortNameOf(facts: FactSet, id: string, date: PartialDate | null): string {
  const entity = entityOf(facts, id);
  return entity === null ? id : shortNameAt(entity, date);
}

/** Safe against ids such as "constructor". */
export function entityOf(facts: FactSet, id: string): Entity | null {
  return Object.hasOwn(facts.entities, id) ? (facts.entities[id] ?? null) : null;
}

function holds({ from, until }: DatedName, date: PartialDate): boolean {
  return !(from !== undefined && isBefore(date, from)) && !(until !== undefined && isAfter(date, until));
}
