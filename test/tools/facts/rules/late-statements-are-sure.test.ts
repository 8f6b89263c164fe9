import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const CHAT = 'model/moon-chat.yaml';

it('one source that is not primary does not carry what came after the as-of day', () => {
  const { faults } = faultsAfter(CHAT, 'date: "2023-05-01", grade: press', 'grade: press');
  expect(faults).toEqual([]);
  const late = changed(CHAT, 'on: "2023-05-01"', 'on: "2026-11-02"');
  const told = {
    ...late,
    [CHAT]: late[CHAT]?.replace('date: "2023-05-01", ', '').replace('"2026-11-01" }', '"2026-11-03" }') ?? '',
  };
  expect(faultsIn(told)).toEqual([
    {
      file: CHAT,
      line: 11,
      what: "2026-11-02 lies after the set's as-of day (2026-11-01), and one source that is not primary tells it",
      mend: 'Add the primary source or a second independent one, or leave it out',
    },
  ]);
  expect(faultsIn({ ...told, [CHAT]: told[CHAT].replace('grade: press', 'grade: primary') })).toEqual([]);
});

it('the as-of day itself is not after it', () => {
  const after = (asOf: string): string[] => faultsIn(changed('set.yaml', '2026-11-01', asOf)).map(({ file }) => file);
  expect(after('2023-07-13')).toEqual([]);
  expect(after('2023-07-12')).toEqual(['policy/moon-rules.yaml', 'story/moon-race.yaml']);
});
