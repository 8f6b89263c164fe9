/** A year alone says too little of a time that articles are read from: next to a dated article it could be before or after. */
import { allSeeds, fault, isRecord, statementsOf, type Rule } from '../rule.ts';

/** From here on the news of this set is dense. */
const FROM = '2022';

export const recentDatesHaveAMonth: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) =>
    statementsOf(seed).flatMap(({ path, on }) => {
      if (on?.length !== 4 || on < FROM || path.length > 2) return [];
      const step = isRecord(seed) && path[0] === 'steps' ? seed.data.steps?.[Number(path[1])] : undefined;
      if (step?.accounts !== undefined) return [];
      return [fault(seed, [...path, 'on'], `${on} has no month`, 'Find the month at least, or leave it out')];
    }),
  );
