/** What is dated after the set's as-of day lies where evidence is thin: it needs its issuer, or two independent sources. */
import { isAfter } from '../../../dates/partial-date.ts';
import { isWellSupported } from '../support.ts';
import { allSeeds, fault, seedCites, statementsOf, type Rule } from '../rule.ts';

export const lateStatementsAreSure: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) =>
    statementsOf(seed).flatMap(({ path, on, cites }) =>
      on === undefined || !isAfter(on, seeds.asOf) || isWellSupported(cites, seedCites(seed))
        ? []
        : [
            fault(
              seed,
              [...path, 'on'],
              `${on} lies after the set's as-of day (${seeds.asOf}), and one source that is not primary tells it`,
              'Add the primary source or a second independent one, or leave it out',
            ),
          ],
    ),
  );
