/** A page from before an event can only have known the plan of it. */
import { firstDay, lastDay } from '../../../dates/partial-date.ts';
import {
  allSeeds,
  type AnySeed,
  fault,
  isRecord,
  type Rule,
  seedCites,
  type Statement,
  statementsOf,
} from '../rule.ts';

export const sourcesHaveSeenIt: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) =>
    statementsOf(seed).flatMap((statement) => {
      const { path, on } = statement;
      const last = lastSeen(seed, statement);
      if (on === undefined || last === null || last >= firstDay(on) || isSetBefore(seed, statement)) return [];
      return [
        fault(
          seed,
          [...path, 'cites'],
          `What happened on ${on} has sources of ${last} at the latest`,
          'Add one that was written when it had happened, or tell what was planned, on the day when that was said',
        ),
      ];
    }),
  );

/** The last day on which one of the pages may have been written; null when one has no date. */
function lastSeen(seed: AnySeed, { cites }: Statement): string | null {
  const dates = cites.flatMap((key) => {
    const cite = seedCites(seed)[key];
    return cite === undefined || cite.seen === false ? [] : [cite.date];
  });
  const days = dates.flatMap((date) => (date === undefined ? [] : [lastDay(date)]));
  return days.length < dates.length ? null : (days.sort().at(-1) ?? null);
}

/** The day of effect stands in the rule that was published before. */
function isSetBefore(seed: AnySeed, { path }: Statement): boolean {
  return isRecord(seed) && path[0] === 'steps' && seed.data.steps?.[Number(path[1])]?.step === 'in-force';
}
