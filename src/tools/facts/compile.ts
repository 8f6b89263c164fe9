/** Seeds -> the fact set and the table of names, deterministically: same seeds, same bytes. */
import { surfaceForms } from '../../facts/surface-forms.ts';
import type { Entity, EntityId, FactSet, NamedEntity, NameTable } from '../../types.ts';
import { compareText } from './compare-text.ts';
import { compareFaults, type Fault } from './fault.ts';
import { loadSeeds, type Seeds } from './load.ts';
import { RULES } from './rules/index.ts';
import { toEntity, toStory } from './to-entity.ts';

/** 1: in the news week by week; 2: often; 3: now and then. */
export type Tier = 1 | 2 | 3;
const DEFAULT_TIER: Tier = 2;

export interface Compiled {
  readonly names: NameTable;
  readonly facts: FactSet;
  /** How much depends on a record: for whoever keeps the set; it does not ship. */
  readonly tiers: Readonly<Record<EntityId, Tier>>;
}

/** All faults of a folder of seeds, sorted by file and line; none means that it compiles. */
export function validateSeeds(folder: string): { seeds: Seeds; faults: readonly Fault[] } {
  const { seeds, faults } = loadSeeds(folder);
  return { seeds, faults: [...faults, ...RULES.flatMap((rule) => rule(seeds))].sort(compareFaults) };
}

export function compileSeeds(seeds: Seeds): Compiled {
  const entities = seeds.records.map(toEntity).sort((a, b) => compareText(a.id, b.id));
  const tiers = new Map(seeds.records.map(({ id, data }) => [id, data.tier]));
  const stories = seeds.stories.map(toStory).sort((a, b) => compareText(a.id, b.id));
  return {
    names: { format: 1, asOf: seeds.asOf, entities: entities.map(toNamed) },
    facts: {
      format: 1,
      asOf: seeds.asOf,
      entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
      stories,
    },
    tiers: Object.fromEntries(entities.map(({ id }) => [id, tiers.get(id) ?? DEFAULT_TIER])),
  };
}

function toNamed(entity: Entity): NamedEntity {
  const { id, kind, country, ai, versions } = entity;
  return { id, kind, country, ai, ...(versions && { versions }), aliases: surfaceForms(entity) };
}
