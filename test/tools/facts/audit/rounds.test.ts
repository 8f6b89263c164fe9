import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRounds } from '../../../../src/tools/facts/audit/rounds.ts';
import { ROOT } from '../../../../src/tools/lib/root.ts';
import { folderOf } from '../good-seeds.ts';

function rounds(text: string): ReturnType<typeof readRounds> {
  const folder = folderOf({});
  mkdirSync(join(folder, 'audit'), { recursive: true });
  writeFileSync(join(folder, 'audit/round-1.tsv'), text);
  return readRounds(folder);
}

it('reads results and notes, and skips remarks', () => {
  expect(rounds('# drawn\nmodel/a/opened/2023\tsupported\npolicy/b/fact/2024\twrong\tit was May\n')).toEqual([
    {
      name: 'round-1',
      lines: [
        { address: 'model/a/opened/2023', result: 'supported', note: '' },
        { address: 'policy/b/fact/2024', result: 'wrong', note: 'it was May' },
      ],
    },
  ]);
});

it('says where a line is wrong', () => {
  expect(() => rounds('model/a/opened/2023\tfine\n')).toThrow('audit/round-1.tsv:1: "fine" is no result');
  expect(() => rounds('\nmodel/a/opened/2023\twrong\n')).toThrow('audit/round-1.tsv:2: "wrong" needs a note');
});

it('knows no round where there is no folder', () => {
  expect(readRounds(folderOf({}))).toEqual([]);
});

it('can read the rounds of this set', () => {
  for (const { name, lines } of readRounds(join(ROOT, 'seeds'))) {
    expect(lines.length, name).toBeGreaterThan(0);
    expect(new Set(lines.map(({ address }) => address)).size, name).toBe(lines.length);
  }
});
