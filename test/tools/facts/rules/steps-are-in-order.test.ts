import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const ACME = 'company/acme-lab.yaml';
const MOON = 'model/moon-chat.yaml';

it('a step of another kind', () => {
  const { faults, line } = faultsAfter(ACME, 'step: founded', 'step: opened');
  expect(faults).toMatchObject([{ file: ACME, line, what: 'a company has no step "opened"' }]);
  expect(faults[0]?.mend).toMatch(/^Take one of: founded, established, .*; or write a fact$/);
});

it('steps that are not in the order of their dates', () => {
  const { faults, line } = faultsAfter(ACME, 'on: "2023-06-02"', 'on: "2021-04-30"');
  const what = 'steps are not in the order of their dates: 2021-04-30 after 2021-05-01';
  expect(faults).toEqual([{ file: ACME, line, what, mend: 'Move it up' }]);
});

it('facts that are not in the order of their dates', () => {
  const { faults, line } = faultsAfter(ACME, 'on: "2023-07-01"', 'on: "2023-04"');
  expect(faults).toMatchObject([{ line, what: 'facts are not in the order of their dates: 2023-04 after 2023-05' }]);
});

it('a month after a day of it is in order', () => {
  expect(faultsIn(changed(ACME, 'on: "2023-07-01"', 'on: "2023-05-01"'))).toEqual([]);
});

it('an opening before the announcement', () => {
  const steps = `- { on: "2023-02-01", step: opened, cites: [paper] }
  - on: "2023-02-07"
    step: announced`;
  const { faults, line } = faultsAfter(MOON, '- on: "2023-02-07"\n    step: announced', steps, '"2023-02-01"');
  const what = 'opened (2023-02-01) lies before announced (2023-02-07)';
  expect(faults).toEqual([{ file: MOON, line, what, mend: 'Look both dates up again' }]);
});
