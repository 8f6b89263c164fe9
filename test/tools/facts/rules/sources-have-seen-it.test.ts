import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const RULES = 'policy/moon-rules.yaml';

it('what happened after its only page was written is a plan', () => {
  const { faults, line } = faultsAfter(RULES, 'on: "2023-07-13"', 'on: "2023-07-15"');
  expect(faults).toEqual([
    {
      file: RULES,
      line: line + 3,
      what: 'What happened on 2023-07-15 has sources of 2023-07-14 at the latest',
      mend: 'Add one that was written when it had happened, or tell what was planned, on the day when that was said',
    },
  ]);
});

it.each(['2023-07-14', '2023-07', '2023-06'])('a page of its day, of its month or later will do (%s)', (on) => {
  expect(faultsIn(changed(RULES, 'on: "2023-07-13"', `on: "${on}"`))).toEqual([]);
});

it('a page without a date says nothing of this', () => {
  expect(faultsIn(changed('company/acme-lab.yaml', 'on: "2023-07-01"', 'on: "2023-07-09"'))).toEqual([]);
});

it('a rule says itself when it takes effect', () => {
  const later = 'on: "2023-08-15"\n    step: in-force';
  expect(faultsIn(changed(RULES, 'on: "2023-07-13"\n    step: published', later))).toEqual([]);
});
