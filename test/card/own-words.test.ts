import { expect, test } from 'vitest';
import { ownWords } from '../../src/card/own-words.ts';
import { textOf } from '../../src/card/spans.tsx';
import { explain } from '../../src/summarize/explain.ts';
import type { Sentence } from '../../src/types.ts';
import { FACTS } from '../ui/facts.ts';
import { localeWords, type Locale } from '../text/locale-words.ts';

const NAMES: Readonly<Record<string, string>> = { 'genai-measures': '生成式人工智能服务管理暂行办法' };
const inLanguage = (locale: Locale, sentence: Sentence | null | undefined): string | null => {
  if (sentence === null || sentence === undefined) return null;
  const own = ownWords(sentence, localeWords(locale), (id) => (locale.startsWith('zh') ? (NAMES[id] ?? null) : null));
  return own === null ? null : textOf(own);
};
const measures = explain('genai-measures', FACTS, '2023-05-01', '2026-11-23');

test.each<[Locale, string | null, string | null]>([
  ['zh_CN', '征求意见稿：2023年4月11日', '施行：2023年8月15日'],
  ['de', 'Entwurf: 11. April 2023', 'in Kraft: 15. August 2023'],
  ['ja', '草案：2023年4月11日', '施行：2023年8月15日'],
  ['en', null, null],
])('says states from their steps (%s)', (locale, then, now) => {
  expect([inLanguage(locale, measures?.then), inLanguage(locale, measures?.now)]).toEqual([then, now]);
});

test.each<[Locale, string]>([
  ['zh_CN', '生成式人工智能服务管理暂行办法：施行'],
  ['fr', 'Interim Measures : en vigueur'],
])('a dated step names its subject, in English where there is no other name (%s)', (locale, said) => {
  const step = measures?.sinceThen.find(({ basis }) => basis[0] === 'genai-measures/in-force/2023-08-15');
  expect(inLanguage(locale, step)?.replaceAll('\u00a0', ' ')).toBe(said);
});

test('what says more than its steps stays in English', () => {
  const before = explain('genai-measures', FACTS, '2022-01-01', '2026-11-23');
  expect(inLanguage('zh_CN', before?.then)).toBeNull();
  const written = measures?.all.filter(({ steps }) => steps === undefined) ?? [];
  for (const sentence of written) expect(inLanguage('zh_CN', sentence)).toBeNull();
});
