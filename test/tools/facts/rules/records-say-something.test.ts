import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn, GOOD } from '../good-seeds.ts';

it('a record with neither step nor fact', () => {
  const file = 'agency/moon-office.yaml';
  const text = GOOD[file].replace(/steps:[^]*/u, 'cites: {}\n');
  const mend = 'Add one that a source supports, or leave the record out';
  expect(faultsIn({ ...GOOD, [file]: text })).toEqual([{ file, line: 1, what: 'has neither a step nor a fact', mend }]);
});

it('a model without a maker', () => {
  const file = 'model/moon-chat.yaml';
  const { faults } = faultsAfter(file, 'type: made-by', 'type: based-on');
  expect(faults).toEqual([{ file, line: 1, what: 'a model has a maker', mend: 'Add the relation made-by' }]);
});

it('a policy without an issuer', () => {
  const file = 'policy/moon-rules.yaml';
  const { faults } = faultsAfter(file, 'type: issued-by', 'type: implements');
  expect(faults).toEqual([{ file, line: 1, what: 'a policy has an issuer', mend: 'Add the relation issued-by' }]);
});

it('a company needs neither', () => {
  expect(faultsIn(changed('company/acme-lab.yaml', 'type: listed-under', 'type: supplied-by'))).toEqual([]);
});
