import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const ACME = 'company/acme-lab.yaml';

it('a recent year alone is too little', () => {
  const { faults, line } = faultsAfter(ACME, 'on: "2023-05"', 'on: "2023"');
  expect(faults).toEqual([
    { file: ACME, line, what: '2023 has no month', mend: 'Find the month at least, or leave it out' },
  ]);
});

it('of old times a year will do', () => {
  expect(faultsIn(changed(ACME, 'on: "2021-05-01"', 'on: "2021"'))).toEqual([]);
});
