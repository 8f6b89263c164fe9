/** The part of the fact set that one page needs: what it names, and what the summary and the cards then speak of. */
import type { Entity, EntityId, FactSet, Step } from '../types.ts';
import { bracesIn } from './braces.ts';
import { entityOf } from './names-at.ts';
import { inverseRelations } from './relations.ts';

/** The named entities, their neighbours in both directions, the stories that touch them, and whatever those texts name. */
export function sliceFor(ids: readonly EntityId[], facts: FactSet): FactSet {
  const inverse = inverseRelations(facts);
  const near = new Set(ids);
  for (const id of ids) {
    for (const { from } of inverse.get(id) ?? []) near.add(from.id);
    for (const { entity } of entityOf(facts, id)?.relations ?? []) near.add(entity);
  }
  const stories = facts.stories.filter(({ members, rules }) => [...members, ...rules].some((id) => ids.includes(id)));
  for (const story of stories) for (const id of [...story.members, ...story.rules]) near.add(id);
  const told = [...near].flatMap((id) => namedBy(entityOf(facts, id)));
  const inStories = stories.flatMap((story) => story.facts.flatMap(({ text }) => bracesIn(text)));
  const wanted = new Set([...near, ...told, ...inStories]);
  const entities = Object.entries(facts.entities).filter(([id]) => wanted.has(id));
  return { ...facts, entities: Object.fromEntries(entities), stories };
}

function namedBy(entity: Entity | null): EntityId[] {
  if (entity === null) return [];
  const texts = [
    entity.is,
    ...entity.facts.map(({ text }) => text),
    ...entity.steps.flatMap(({ text, demands }) => [text ?? '', demands ?? '']),
  ];
  return [
    ...texts.flatMap(bracesIn),
    ...entity.relations.map((relation) => relation.entity),
    ...entity.steps.flatMap(idsOfStep),
  ];
}

function idsOfStep({ under, by, of }: Step): EntityId[] {
  return [under, by, of].filter((id) => id !== undefined);
}
