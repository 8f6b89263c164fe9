import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';

it('a key that is not defined', () => {
  const { faults, line } = faultsAfter(FILE, 'cites: [paper, house]', 'cites: [paper, house, gone]');
  const mend = 'Add it under cites, or name one that is there';
  expect(faults).toEqual([{ file: FILE, line, what: 'there is no cite "gone" in this record', mend }]);
});

it('a key named like what every object has', () => {
  const { faults } = faultsAfter(FILE, 'cites: [paper, house]', 'cites: [paper, house, constructor]');
  expect(faults).toMatchObject([{ what: 'there is no cite "constructor" in this record' }]);
});

it('a relation with a key that is not defined', () => {
  const { faults, line } = faultsAfter(FILE, 'entity: grey-list, cites: [paper]', 'entity: grey-list, cites: [gone]');
  expect(faults).toMatchObject([{ line, what: 'there is no cite "gone" in this record' }]);
});

it('a cite that nothing uses', () => {
  const { faults } = faultsAfter(FILE, 'cites: [paper, house]', 'cites: [paper]');
  const mend = 'Name it where it belongs, or remove it';
  expect(faults).toEqual([{ file: FILE, line: 36, what: 'the cite "house" supports nothing', mend }]);
});

it('what rests only on an address that nobody read', () => {
  const unseen = 'grade: primary, seen: false, checked:';
  const files = changed(FILE, 'grade: primary, checked:', unseen);
  expect(faultsIn(files)).toEqual([]);
  const alone = { ...files, [FILE]: (files[FILE] ?? '').replace('cites: [paper, house]', 'cites: [house]') };
  const mend = 'Add a source that was read; "seen: false" never counts';
  expect(faultsIn(alone)).toEqual([{ file: FILE, line: 25, what: 'no source of this was seen', mend }]);
});

it('a story is held to the same', () => {
  const { faults, line } = faultsAfter(
    'story/moon-race.yaml',
    'followed."\n    cites: [paper]',
    'followed."\n    cites: [gone]',
    '[gone]',
  );
  expect(faults).toMatchObject([
    { file: 'story/moon-race.yaml', line, what: 'there is no cite "gone" in this record' },
  ]);
});
