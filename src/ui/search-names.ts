/** Search over the names of the whole fact set: any language, any case, with or without tone marks. */
import { withoutBraces } from '../facts/braces.ts';
import { shortNameOf } from '../facts/names-at.ts';
import type { Entity, EntityId, FactSet, Kind } from '../types.ts';

export interface Found {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  /** Its name in Chinese, or the form that was searched for; empty when that says nothing new. */
  readonly also: string;
  readonly is: string;
}

export interface NameIndex {
  readonly facts: FactSet;
  readonly entries: readonly { readonly entity: Entity; readonly forms: readonly string[] }[];
}

const MOST = 30;

export function indexNames(facts: FactSet): NameIndex {
  return { facts, entries: Object.values(facts.entities).map((entity) => ({ entity, forms: formsOf(entity) })) };
}

/** The best matches first, at most 30: whole names, then beginnings, then words, then parts. */
export function searchNames(index: NameIndex, query: string): readonly Found[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  return index.entries
    .map(({ entity, forms }) => ({ entity, rank: Math.min(...forms.map((form) => rankOf(form, wanted))) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.entity.name.localeCompare(b.entity.name, 'en'))
    .slice(0, MOST)
    .map(({ entity }) => foundOf(entity, index.facts));
}

const NONE = 9;

function rankOf(form: string, wanted: string): number {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  if (form.includes(` ${wanted}`)) return 2;
  // A single letter inside a word says nothing; a single Chinese sign does.
  if (form.includes(wanted) && (wanted.length > 1 || /\p{Script=Han}/u.test(wanted))) return 3;
  return form.replaceAll(' ', '').includes(wanted.replaceAll(' ', '')) && wanted.length > 3 ? 4 : NONE;
}

function formsOf(entity: Entity): readonly string[] {
  const names = Object.values(entity.names).flatMap((list) => list.map(({ name }) => name));
  const aliases = entity.aliases.map(({ text }) => text);
  return [...new Set([entity.name, entity.short, ...names, ...aliases].map(fold))];
}

function foundOf(entity: Entity, facts: FactSet): Found {
  const is = withoutBraces(entity.is, (id) => shortNameOf(facts, id, null));
  const also = entity.names['zh-Hans']?.at(-1)?.name ?? '';
  return { id: entity.id, kind: entity.kind, name: entity.name, also: also === entity.name ? '' : also, is };
}

/** Lower case, no marks over letters, hyphens as spaces, one width. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–_·.]+/gu, ' ')
    .trim();
}
