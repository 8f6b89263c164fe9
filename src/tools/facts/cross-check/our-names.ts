/** From a name as others write it to the records of ours that bear it, by their own names and aliases. */
import { surfaceForms } from '../../../facts/surface-forms.ts';
import { fold } from '../../../text/fold.ts';
import type { Alias, Entity, FactSet, Kind } from '../../../types.ts';
import { likeness, wordsOfTitle } from './titles.ts';

/** What narrows a search. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** True to accept forms that we mark as ambiguous. */
  readonly ambiguous: boolean;
}

export interface OurNames {
  /** The record that has this very form; a sure one before an ambiguous one. */
  whole(name: string, wanted: Wanted): Entity | null;
  /** Chinese records with about this title, the nearest first; further ones only when they are nearly as near. */
  title(name: string, kinds: readonly Kind[]): readonly Entity[];
  /** The ids of those who made a model of ours. */
  readonly makers: ReadonlySet<string>;
}

interface Form {
  readonly entity: Entity;
  readonly isAmbiguous: boolean;
}

const LIKE_ENOUGH = 0.65;
const NEARLY_AS_LIKE = 0.15;

/** Folds more than the matcher does: in a catalogue's entry nothing but letters, digits and the dot of a version counts. */
export function squash(text: string): string {
  return fold(text).replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, '');
}

export function ourNames(facts: FactSet): OurNames {
  const entities = Object.values(facts.entities);
  const forms = formsOf(entities);
  const titles = entities
    .filter(({ country }) => country === 'CN')
    .flatMap((entity) => surfaceForms(entity).map(({ text }) => ({ entity, words: wordsOfTitle(text) })));
  return {
    makers: new Set(entities.filter(({ kind }) => kind === 'model').flatMap(makersOf)),
    whole: (name, { kinds, ambiguous }) => {
      const fitting = (forms.get(squash(name)) ?? []).filter(
        ({ entity, isAmbiguous }) => kinds.includes(entity.kind) && (ambiguous || !isAmbiguous),
      );
      return (fitting.find(({ isAmbiguous }) => !isAmbiguous) ?? fitting[0])?.entity ?? null;
    },
    title: (name, kinds) => {
      const words = wordsOfTitle(name);
      const scored = titles
        .filter(({ entity }) => kinds.includes(entity.kind))
        .map((title) => ({ entity: title.entity, score: likeness(words, title.words) }))
        .sort((one, other) => other.score - one.score);
      const floor = Math.max(LIKE_ENOUGH, (scored[0]?.score ?? 0) - NEARLY_AS_LIKE);
      return [...new Set(scored.filter(({ score }) => score >= floor).map(({ entity }) => entity))];
    },
  };
}

/** The companies and labs that made it. */
export function makersOf({ relations }: Entity): string[] {
  return relations.filter(({ type }) => type === 'made-by').map(({ entity }) => entity);
}

function formsOf(entities: readonly Entity[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const entity of entities) {
    for (const alias of surfaceForms(entity)) {
      const key = squash(alias.text);
      forms.set(key, [...(forms.get(key) ?? []), { entity, isAmbiguous: isConditional(alias) }]);
    }
  }
  return forms;
}

function isConditional({ near, page, unless }: Alias): boolean {
  return near !== undefined || page !== undefined || unless !== undefined;
}
