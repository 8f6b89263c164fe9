/** Walking the relations between entities, in both directions. */
import type { Entity, EntityId, FactSet, Relation, RelationType } from '../types.ts';
import { entityOf } from './names-at.ts';

/** The entities that a record points to with relations of a type, those that have ended last. */
export function related(facts: FactSet, entity: Entity, type: RelationType): Entity[] {
  return entity.relations
    .filter((relation) => relation.type === type)
    .sort((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined))
    .flatMap((relation) => entityOf(facts, relation.entity) ?? []);
}

export interface Inverse {
  readonly from: Entity;
  readonly relation: Relation;
}

/** For each entity, the relations of others that point to it. */
export function inverseRelations(facts: FactSet): ReadonlyMap<EntityId, readonly Inverse[]> {
  const inverse = new Map<EntityId, Inverse[]>();
  for (const from of Object.values(facts.entities)) {
    for (const relation of from.relations) {
      const list = inverse.get(relation.entity) ?? [];
      list.push({ from, relation });
      inverse.set(relation.entity, list);
    }
  }
  return inverse;
}
