/** The forms under which an entity is found: its names in all languages, its pinyin, its aliases. */
import type { Entity, NameLanguage } from '../types.ts';
import { foldName } from './fold.ts';

export interface Form {
  /** As it stands in print. */
  readonly text: string;
  readonly lang: NameLanguage | null;
  readonly folded: string;
  /** Folded, without spaces. */
  readonly compact: string;
  /** Where words begin in `compact`, and at last its length. */
  readonly bounds: readonly number[];
  /** 0 for a name, 1 for an alias, 2 for an alias that means something else as well. */
  readonly order: 0 | 1 | 2;
  /** Which letters occur, one bit for each, some sharing one. */
  readonly letters: number;
}

/** Each folded form once, under the best of its orders. */
export function formsOf(entity: Entity): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = (text: string, lang: NameLanguage | null, order: Form['order']): void => {
    const folded = foldName(text);
    if (folded !== '' && !forms.has(folded)) forms.set(folded, formOf(text, folded, lang, order));
  };
  add(entity.name, 'en', 0);
  add(entity.short, 'en', 0);
  for (const [lang, names] of Object.entries(entity.names)) {
    for (const { name } of names) add(name, lang as NameLanguage, 0); // Object.entries forgets the keys' type
  }
  for (const { text, near, page } of entity.aliases) add(text, null, near === undefined && page === undefined ? 1 : 2);
  return [...forms.values()];
}

function formOf(text: string, folded: string, lang: NameLanguage | null, order: Form['order']): Form {
  const bounds = [0];
  for (const word of folded.split(' ')) bounds.push((bounds.at(-1) ?? 0) + word.length);
  const compact = folded.replaceAll(' ', '');
  return { text, lang, folded, compact, bounds, order, letters: lettersOf(compact) };
}

/** One bit for each letter; two letters may share one. */
export function lettersOf(compact: string): number {
  let letters = 0;
  for (let at = 0; at < compact.length; at += 1) letters |= 1 << (compact.charCodeAt(at) & 31);
  return letters;
}
