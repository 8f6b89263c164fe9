/** Every id that a record names has a record: in relations, steps, stories, conditions of aliases and in braces. */
import type { Fault } from '../fault.ts';
import { bracesIn } from '../../../facts/braces.ts';
import type { Seeds } from '../load.ts';
import { allSeeds, fault, isRecord, textsOf, type AnySeed, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';

interface Reference {
  readonly path: Path;
  readonly id: string;
}

export const referencesExist: Rule = (seeds) => {
  const known = new Set([...seeds.records.map(({ id }) => id), ...seeds.broken]);
  return allSeeds(seeds).flatMap((seed) =>
    referencesOf(seed, seeds)
      .filter(({ id }) => !known.has(id))
      .map(({ path, id }): Fault =>
        fault(seed, path, `there is no record "${id}"`, `Add seeds/<kind>/${id}.yaml, or write the name as plain text`),
      ),
  );
};

function referencesOf(seed: AnySeed, seeds: Seeds): Reference[] {
  const inTexts = [...textsOf(seed), ...accountsOf(seed)].flatMap(({ path, text }) =>
    bracesIn(text).map((id) => ({ path, id })),
  );
  return [...inTexts, ...(isRecord(seed) ? ofRecord(seed.id, seeds) : ofStory(seed.id, seeds))];
}

/** What the accounts of contested steps and facts say. */
function accountsOf(seed: AnySeed): { path: Path; text: string }[] {
  const steps = isRecord(seed) ? (seed.data.steps ?? []) : [];
  const lists = { steps, facts: seed.data.facts ?? [] };
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap(({ accounts }, index) =>
      (accounts ?? []).map(({ says }, place) => ({ path: [key, index, 'accounts', place], text: says })),
    ),
  );
}

function ofRecord(id: string, seeds: Seeds): Reference[] {
  const data = seeds.records.find((seed) => seed.id === id)?.data;
  const relations = (data?.relations ?? []).map(({ entity }, index) => ({
    path: ['relations', index, 'entity'],
    id: entity,
  }));
  const steps = (data?.steps ?? []).flatMap((step, index) =>
    (['under', 'by', 'of'] as const).flatMap((key) => {
      const value = step[key];
      return value === undefined ? [] : [{ path: ['steps', index, key], id: value }];
    }),
  );
  const aliases = (data?.aliases ?? []).flatMap((alias, index) => {
    if (typeof alias === 'string') return [];
    const words = [...(alias.near ?? []), ...(alias.page ?? []), ...(alias.unless ?? [])];
    return words.flatMap(bracesIn).map((entity) => ({ path: ['aliases', index], id: entity }));
  });
  return [...relations, ...steps, ...aliases];
}

function ofStory(id: string, seeds: Seeds): Reference[] {
  const data = seeds.stories.find((seed) => seed.id === id)?.data;
  const members = (data?.members ?? []).map((member, index) => ({ path: ['members', index], id: member }));
  const rules = (data?.rules ?? []).map((rule, index) => ({ path: ['rules', index], id: rule }));
  return [...members, ...rules];
}
