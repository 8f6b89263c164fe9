/** Lengths: an `is` has at most 160 characters and a fact 200, as the reader sees them. */
import { withoutBraces } from '../../../facts/braces.ts';
import { allSeeds, fault, isRecord, textsOf, type Rule } from '../rule.ts';

const IS_MAX = 160;
const TEXT_MAX = 200;

export const textsAreShort: Rule = (seeds) => {
  const shorts = new Map(seeds.records.map(({ id, data }) => [id, data.short ?? data.name]));
  return allSeeds(seeds).flatMap((seed) =>
    textsOf(seed).flatMap(({ path, text }) => {
      const max = isRecord(seed) && path[0] === 'is' ? IS_MAX : TEXT_MAX;
      const { length } = withoutBraces(text, (id) => shorts.get(id) ?? id);
      return length <= max
        ? []
        : [fault(seed, path, `has ${length} characters, ${max} are allowed`, 'Say less, or make two facts of it')];
    }),
  );
};
