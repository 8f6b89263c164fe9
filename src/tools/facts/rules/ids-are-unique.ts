/** No two records, of whatever kind, share an id. */
import { allSeeds, fault, type AnySeed, type Rule } from '../rule.ts';

export const idsAreUnique: Rule = (seeds) => {
  const first = new Map<string, AnySeed>();
  return allSeeds(seeds).flatMap((seed) => {
    const other = first.get(seed.id);
    first.set(seed.id, other ?? seed);
    return other === undefined
      ? []
      : [
          fault(
            seed,
            [],
            `the id "${seed.id}" is taken by ${other.file}`,
            'Rename one of the two files and every reference to it',
          ),
        ];
  });
};
