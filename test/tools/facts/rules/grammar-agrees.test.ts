import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'policy/moon-rules.yaml';

it('a plural record with a singular verb', () => {
  const { faults, line } = faultsAfter(FILE, 'demands: require', 'demands: requires');
  const what = '"requires" does not agree with "the Moon Rules"';
  const mend = 'Write "require", not "requires": the record is plural';
  expect(faults).toEqual([{ file: FILE, line, what, mend }]);
});

it('a singular record with a plural verb', () => {
  const { faults } = faultsAfter(FILE, 'plural: true', 'plural: false');
  const what = '"require" does not agree with "the Moon Rules"';
  const mend = 'Write "requires", not "require": the record is singular';
  expect(faults).toEqual([{ file: FILE, line: 12, what, mend }]);
});

it('a verb of its own ending in two s', () => {
  expect(faultsIn(changed(FILE, 'demands: require chatbots to', 'demands: press chatbots to'))).toEqual([]);
});
