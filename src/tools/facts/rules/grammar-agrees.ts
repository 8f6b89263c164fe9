/** What a policy "demands" follows its name: "the rule requires", "the measures require". */
import { fault, type Rule } from '../rule.ts';

export const grammarAgrees: Rule = (seeds) =>
  seeds.records.flatMap((seed) =>
    (seed.data.steps ?? []).flatMap(({ demands }, index) => {
      const [verb = ''] = demands?.split(/\s/u, 1) ?? [];
      const plural = seed.data.plural === true;
      if (demands === undefined || plural !== /(?<!s)s$/u.test(verb)) return [];
      const mend = plural
        ? `Write "require", not "requires": the record is plural`
        : `Write "requires", not "require": the record is singular`;
      return [
        fault(
          seed,
          ['steps', index, 'demands'],
          `"${verb}" does not agree with "${seed.data.short ?? seed.data.name}"`,
          mend,
        ),
      ];
    }),
  );
