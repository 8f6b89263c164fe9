import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blind, key, readSheet } from '../../../../src/tools/facts/audit/sheet.ts';
import type { Stated } from '../../../../src/tools/facts/statements.ts';
import { folderOf, GOOD } from '../good-seeds.ts';

const seen = { publisher: 'The Paper', grade: 'press', checked: '2026-11-01' } as const;
const STATED: Stated = {
  address: 'model/moon-chat/opened/2023-05-01',
  stratum: 'model',
  record: 'moon-chat',
  name: 'Moonchat',
  said: {
    on: '2023-05-01',
    step: 'opened',
    audience: 'public',
    major: true,
    cites: ['paper'],
    accounts: [
      { says: 'on the first', on: '2023-05-01', cites: ['paper'] },
      { says: 'on the second', on: '2023-05-02', cites: ['house'] },
    ],
  },
  cites: {
    paper: { url: 'https://paper.example/moon', ...seen },
    house: { url: 'https://house.example/moon', ...seen },
    unused: { url: 'https://unused.example/moon', ...seen },
  },
};

it('shows the whole statement and no source', () => {
  expect(blind(STATED)).toEqual({
    address: 'model/moon-chat/opened/2023-05-01',
    kind: 'model',
    name: 'Moonchat',
    on: '2023-05-01',
    step: 'opened',
    audience: 'public',
    accounts: [
      { says: 'on the first', on: '2023-05-01' },
      { says: 'on the second', on: '2023-05-02' },
    ],
  });
});

it('gives the sources of the statement and its accounts, and no others', () => {
  expect(JSON.stringify(key(STATED)).match(/https:[^"]+/g)).toEqual([
    'https://paper.example/moon',
    'https://house.example/moon',
  ]);
});

it('reads back the addresses of a sheet, and says which line is none', () => {
  const file = join(folderOf(GOOD), 'sheet.jsonl');
  writeFileSync(file, `${JSON.stringify(blind(STATED))}\n`);
  expect(readSheet(file)).toEqual([STATED.address]);
  writeFileSync(file, `${JSON.stringify(blind(STATED))}\n{}\n`);
  expect(() => readSheet(file)).toThrow(`${file}:2 is no line of a sheet`);
});
