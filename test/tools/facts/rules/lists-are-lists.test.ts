import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';

it.each(['sanctioned', 'unsanctioned'])('%s under what is no list', (step) => {
  const { faults, line } = faultsAfter(
    FILE,
    'step: sanctioned\n    under: grey-list',
    `step: ${step}\n    under: moon-rules`,
    'under: moon',
  );
  const mend = 'Take one of: grey-list; name the particular rule in the text or as a relation';
  expect(faults).toEqual([{ file: FILE, line, what: '"moon-rules" is no sanctions list', mend }]);
});

it('sanctioned under nothing named is fine', () => {
  expect(faultsIn(changed(FILE, '    under: grey-list\n', ''))).toEqual([]);
});
