import { expect, it } from 'vitest';
import { faultsIn, GOOD } from '../good-seeds.ts';

const MEND = 'Rename one of the two files and every reference to it';

it('two kinds share an id', () => {
  const files = {
    ...GOOD,
    'lab/acme-lab.yaml': GOOD['company/acme-lab.yaml'].replaceAll('Acme', 'Bolt').replace('极梦', '霹雳'),
  };
  expect(faultsIn(files)).toEqual([
    { file: 'lab/acme-lab.yaml', line: 1, what: 'the id "acme-lab" is taken by company/acme-lab.yaml', mend: MEND },
  ]);
});

it('a story shares the id of a record', () => {
  const files = { ...GOOD, 'story/moon-chat.yaml': GOOD['story/moon-race.yaml'] };
  expect(faultsIn(files)).toEqual([
    { file: 'story/moon-chat.yaml', line: 1, what: 'the id "moon-chat" is taken by model/moon-chat.yaml', mend: MEND },
  ]);
});
