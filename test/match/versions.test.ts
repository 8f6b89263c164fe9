/** Versions that have no record of their own belong to their family. */
import { expect, test } from 'vitest';
import { compileNames } from '../../src/match/matcher.ts';
import type { NameTable } from '../../src/types.ts';

const TABLE: NameTable = {
  format: 1,
  asOf: '2026-11-23',
  entities: [
    {
      id: 'qwen',
      kind: 'model',
      country: 'CN',
      ai: true,
      versions: true,
      aliases: [{ text: 'Qwen' }, { text: '千问' }, { text: '큐원' }],
    },
    { id: 'qwen3', kind: 'model', country: 'CN', ai: true, aliases: [{ text: 'Qwen3' }, { text: 'Qwen3-Max' }] },
    { id: 'kimi', kind: 'model', country: 'CN', ai: true, versions: true, aliases: [{ text: 'Kimi', near: ['AI'] }] },
    { id: 'baidu', kind: 'company', country: 'CN', ai: false, aliases: [{ text: 'Baidu' }] },
  ],
};
const matcher = compileNames(TABLE);

test.each([
  ['Qwen3.7-Max came', 'qwen: Qwen3.7'],
  ['Qwen4 came', 'qwen: Qwen4'],
  ['Qwen 3.7 came', 'qwen: Qwen 3.7'],
  ['Qwen-V5 came', 'qwen: Qwen-V5'],
  ['Qwen3 came', 'qwen3: Qwen3'],
  ['Qwen3-Max came', 'qwen3: Qwen3-Max'],
  ['Qwen 3 times a day', 'qwen3: Qwen 3'],
  ['Qwen 7 times a day', 'qwen: Qwen'],
  ['Qwen 9% faster', 'qwen: Qwen'],
  ['Qwen2026', ''],
  ['千问4发布', 'qwen: 千问4'],
  ['千问4大模型', 'qwen: 千问4'],
  ['千问4月发布', 'qwen: 千问'],
  ['千问12月上线', 'qwen: 千问'],
  ['큐원3월 공개', 'qwen: 큐원'],
  ['큐원 2.5-맥스를', 'qwen: 큐원 2.5'],
  ['the AI Kimi K7 and Kimi', 'kimi: Kimi K7, kimi: Kimi'],
  ['Kimi K7 came first', ''],
  ['Baidu9 came', ''],
])('%s', (text, expected) => {
  const found = matcher.find({ text, blocks: [{ kind: 'text', text }], lang: null });
  expect(found.map((mention) => `${mention.entity}: ${mention.text}`).join(', ')).toBe(expected);
});

test('a version without a record of its own is marked as one', () => {
  const text = 'Qwen3.7-Max came after Qwen3, both are Qwen.';
  const found = matcher.find({ text, blocks: [{ kind: 'text', text }], lang: null });
  expect(found.map(({ unknownVersion }) => unknownVersion)).toEqual([true, undefined, undefined]);
});
