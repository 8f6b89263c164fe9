/** A company is "sanctioned" under a list that others stand on as well, so that the summary can count them together. */
import { fault, type Rule } from '../rule.ts';

export const listsAreLists: Rule = (seeds) => {
  const lists = new Set(seeds.records.filter(({ data }) => data.role.includes('sanctions-list')).map(({ id }) => id));
  return seeds.records.flatMap((seed) =>
    (seed.data.steps ?? []).flatMap(({ step, under }, index) => {
      if ((step !== 'sanctioned' && step !== 'unsanctioned') || under === undefined || lists.has(under)) return [];
      const mend = `Take one of: ${[...lists].join(', ')}; name the particular rule in the text or as a relation`;
      return [fault(seed, ['steps', index, 'under'], `"${under}" is no sanctions list`, mend)];
    }),
  );
};
