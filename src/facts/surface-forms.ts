/** Every form under which an entity may stand in print: its names in all languages and its aliases. */
import type { Alias, Entity } from '../types.ts';

/** Folds what never tells two forms apart: case, width, hyphens, kinds of apostrophe and of space. */
export function foldForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[\s‐‑-]+/gu, ' ')
    .trim();
}

/** Names first. An alias with the same text as a name puts its conditions on that name. */
export function surfaceForms(entity: Entity): Alias[] {
  const forms = new Map<string, Alias>();
  for (const text of [entity.name, ...namesIn(entity)]) forms.set(text, { text });
  for (const alias of entity.aliases) forms.set(alias.text, alias);
  const conditions = new Map(entity.aliases.filter(isConditional).map((alias) => [foldForm(alias.text), alias]));
  return [...forms.values()].map((form) => {
    const stricter = conditions.get(foldForm(form.text));
    return stricter === undefined || isConditional(form) ? form : { ...stricter, text: form.text };
  });
}

function namesIn(entity: Entity): string[] {
  return Object.entries(entity.names).flatMap(([language, names]) =>
    language === 'pinyin' ? [] : names.map(({ name }) => name),
  );
}

function isConditional({ near, page, unless }: Alias): boolean {
  return near !== undefined || page !== undefined || unless !== undefined;
}
