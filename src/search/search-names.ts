/** Search over the names of the whole fact set: any language and script, pinyin with or without tones, small slips forgiven. */
import { withoutBraces } from '../facts/braces.ts';
import { type Names, namesAt, shortNameOf } from '../facts/names-at.ts';
import type { Entity, EntityId, FactSet, Kind, NameLanguage } from '../types.ts';
import { foldName, fromTypedPinyin } from './fold.ts';
import { type Form, formsOf } from './forms.ts';
import { slipsTo, typedOf } from './near.ts';
import { type Query, rankOf, RANKS } from './rank.ts';

export interface Found {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  /** Its names of today in all languages. */
  readonly names: Names;
  /** Its name in Chinese; empty when that says nothing new. */
  readonly also: string;
  /** The form that was found, where it is neither of these. */
  readonly via: { readonly text: string; readonly lang: NameLanguage | null } | null;
  readonly is: string;
  /** True when typing on, or Enter, can only mean this one: its name begins so, or nothing else was found. */
  readonly sure: boolean;
}

export interface Search {
  /** At most 30, the best first. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly total: number;
  /** True when nothing has these letters, and what was found only has similar ones. */
  readonly near: boolean;
}

export interface NameIndex {
  readonly facts: FactSet;
  readonly entries: readonly { readonly entity: Entity; readonly forms: readonly Form[] }[];
}

/** Longest query that is looked at, in UTF-16 units. */
const LONGEST = 200;
const MOST = 30;
const NOTHING: Search = { found: [], total: 0, near: false };

export function indexNames(facts: FactSet): NameIndex {
  return { facts, entries: Object.values(facts.entities).map((entity) => ({ entity, forms: formsOf(entity) })) };
}

/** Names that begin so, then whole words, then parts; where no word begins so, near misses as well. The order depends on the facts alone. */
export function searchNames(index: NameIndex, text: string): Search {
  const folded = foldName(text.slice(0, LONGEST));
  if (folded === '') return NOTHING;
  const typed = fromTypedPinyin(folded);
  let hits = literalHits(index, queryOf(folded));
  if (hits.length === 0 && typed !== null) hits = literalHits(index, queryOf(typed));
  const literal = hits.length;
  if (!hits.some(({ rank }) => rank <= RANKS.words)) hits = [...hits, ...nearHits(index, queryOf(folded), hits)];
  hits.sort(byRank);
  const found = hits.slice(0, MOST).map((hit) => foundOf(hit, index.facts, hits.length === 1));
  return { found, total: hits.length, near: literal === 0 && hits.length > 0 };
}

interface Hit {
  readonly entity: Entity;
  readonly form: Form;
  readonly rank: number;
}

function queryOf(folded: string): Query {
  return { folded, compact: folded.replaceAll(' ', '') };
}

function literalHits({ entries }: NameIndex, query: Query): Hit[] {
  return entries.flatMap(({ entity, forms }) =>
    bestOf(forms.map((form) => ({ entity, form, rank: rankOf(form, query) })).filter(({ rank }) => rank < RANKS.none)),
  );
}

/** Near misses rank after all else, by the number of slips. */
function nearHits({ entries }: NameIndex, { compact }: Query, literal: readonly Hit[]): Hit[] {
  const typed = typedOf(compact);
  const known = new Set(literal.map(({ entity }) => entity));
  return entries.flatMap(({ entity, forms }) => {
    if (known.has(entity)) return [];
    const hits = forms.map((form) => ({ entity, form, slips: slipsTo(form, typed) }));
    return bestOf(
      hits.flatMap(({ form, slips }) => (slips === null ? [] : [{ entity, form, rank: RANKS.none + slips }])),
    );
  });
}

function bestOf(hits: Hit[]): Hit[] {
  return hits.sort(byRank).slice(0, 1);
}

/** Of equals the one that is shown by that name (Wang Yi before Wǎngyì, NetEase), the nearest in length, then by name: no two are ever equal. */
function byRank(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    a.form.order - b.form.order ||
    Number(isShown(b)) - Number(isShown(a)) ||
    a.form.compact.length - b.form.compact.length ||
    compare(a.entity.name, b.entity.name) ||
    compare(a.entity.id, b.entity.id)
  );
}

function isShown({ entity, form }: Hit): boolean {
  return form.text === entity.name || form.text === entity.short;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function foundOf({ entity, form, rank }: Hit, facts: FactSet, only: boolean): Found {
  const chinese = entity.names['zh-Hans']?.at(-1)?.name ?? '';
  const also = chinese === entity.name ? '' : chinese;
  const isNew = ![entity.name, entity.short, also].includes(form.text);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    names: namesAt(entity, null),
    also,
    via: isNew ? { text: form.text, lang: form.lang } : null,
    is: withoutBraces(entity.is, (id) => shortNameOf(facts, id, null)),
    sure: only || rank <= RANKS.begins,
  };
}
