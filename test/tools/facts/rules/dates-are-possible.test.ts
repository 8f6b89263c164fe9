import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const ACME = 'company/acme-lab.yaml';
const RULES = 'policy/moon-rules.yaml';
const EXCHANGE = 'Exchange or correct the two dates';
const AFTER_SOURCES = 'Cite a page that tells that it happened, or write the day as "due"';

it('a page younger than its check', () => {
  const { faults, line } = faultsAfter(ACME, 'date: "2023-07-02"', 'date: "2026-11-02"');
  const what = 'the page of 2026-11-02 is younger than its check on 2026-11-01';
  expect(faults).toEqual([{ file: ACME, line, what, mend: 'Correct one of the two dates' }]);
});

it.each([
  ['until: "2023-05-10"', 'until: "2023-04-10"', 'until (2023-04-10) lies before on (2023-04-11)'],
  ['until: "2023-05-10"', 'due: "2022"', 'due (2022) lies before on (2023-04-11)'],
  ['until: "2023-05-10"', 'known: "2023-03"', 'known (2023-03) lies before on (2023-04-11)'],
])('an end before the beginning: %s -> %s', (old, fresh, what) => {
  const { faults, line } = faultsAfter(RULES, old, fresh);
  expect(faults).toEqual([{ file: RULES, line, what, mend: EXCHANGE }]);
});

it('an end in the same month as the beginning', () => {
  expect(faultsIn(changed(RULES, 'until: "2023-05-10"', 'until: "2023-04"'))).toEqual([]);
});

it('a step younger than every page that tells of it', () => {
  const { faults, line } = faultsAfter(RULES, 'on: "2023-07-13"', 'on: "2023-07-16"');
  const what = 'the step of 2023-07-16 is dated after all of its sources';
  expect(faults).toEqual([{ file: RULES, line, what, mend: AFTER_SOURCES }]);
});

it('a step in the future, told by a page without a date', () => {
  const { faults } = faultsAfter('agency/moon-office.yaml', 'on: "2011"', 'on: "2027-01"');
  expect(faults.map(({ what }) => what)).toContain('the step of 2027-01 is dated after all of its sources');
});

it.each([
  ['a day later, as time zones have it', 'on: "2023-07-13"', 'on: "2023-07-15"'],
  [
    'a day of force that was set beforehand',
    'on: "2023-07-13"\n    step: published',
    'on: "2023-08-15"\n    step: in-force',
  ],
  ['a planned day', 'on: "2023-07-13"', 'on: "2023-07-20"\n    due: "2023-07-20"'],
])('%s is fine', (_, old, fresh) => {
  expect(faultsIn(changed(RULES, old, fresh))).toEqual([]);
});
