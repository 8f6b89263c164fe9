/** Every cite key that is used is defined, and every defined one is used; at least one of each statement's was seen. */
import { allSeeds, citeUses, fault, type AnySeed, type Rule } from '../rule.ts';

export const citesAreUsed: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) => [...undefinedKeys(seed), ...unusedKeys(seed), ...unseen(seed)]);

function undefinedKeys(seed: AnySeed) {
  return citeUses(seed).flatMap(({ path, cites }) =>
    cites
      .filter((key) => !Object.hasOwn(seed.data.cites, key))
      .map((key) =>
        fault(
          seed,
          [...path, 'cites'],
          `there is no cite "${key}" in this record`,
          'Add it under cites, or name one that is there',
        ),
      ),
  );
}

function unusedKeys(seed: AnySeed) {
  const used = new Set(citeUses(seed).flatMap(({ cites }) => cites));
  return Object.keys(seed.data.cites)
    .filter((key) => !used.has(key))
    .map((key) =>
      fault(seed, ['cites', key], `the cite "${key}" supports nothing`, 'Name it where it belongs, or remove it'),
    );
}

function unseen(seed: AnySeed) {
  return citeUses(seed)
    .filter(({ cites }) => cites.every((key) => seed.data.cites[key]?.seen === false))
    .map(({ path }) =>
      fault(seed, path, 'no source of this was seen', 'Add a source that was read; "seen: false" never counts'),
    );
}
