import { expect, it } from 'vitest';
import { isWellSupported, siteOf } from '../../../src/tools/facts/support.ts';
import type { Cite, Grade } from '../../../src/types.ts';

function cite(url: string, grade: Grade, seen?: false): Cite {
  return { url, publisher: 'X', grade, checked: '2026-11-01', ...(seen === false && { seen }) };
}
const CITES = {
  house: cite('https://acme.example/1', 'primary'),
  unseen: cite('https://acme.example/2', 'primary', false),
  a: cite('https://news.paper.com.cn/1', 'press'),
  a2: cite('https://finance.paper.com.cn/2', 'press'),
  b: cite('https://www.daily.com/3', 'press'),
};

const CASES: readonly (readonly [keys: string[], supported: boolean])[] = [
  [['house'], true],
  [['a'], false],
  [['a', 'b'], true],
  [['a', 'a2'], false],
  [['unseen'], false],
  [['unseen', 'b'], false],
  [['gone'], false],
];
it.each(CASES)('%j: %j', (keys, supported) => {
  expect(isWellSupported(keys, CITES)).toBe(supported);
});

const SITES: readonly (readonly [url: string, site: string])[] = [
  ['https://finance.sina.com.cn/x', 'sina.com.cn'],
  ['https://www.gov.cn/x', 'www.gov.cn'],
  ['https://www.bbc.co.uk/x', 'bbc.co.uk'],
  ['https://apnews.com/x', 'apnews.com'],
  ['https://github.com/QwenLM/Qwen3/blob/main/README.md', 'github.com/QwenLM'],
];
it.each(SITES)('%s belongs to %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
