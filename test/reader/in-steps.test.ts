/** A reading made in steps is the reading made at one go, whatever else is read between the steps. */
import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-article.ts';
import { compileNames } from '../../src/match/matcher.ts';
import { makeReading, readingInSteps } from '../../src/reader/read-page.ts';
import type { Reading } from '../../src/types.ts';
import { TABLE } from '../match/helpers.ts';

const SENTENCES = [
  'DeepSeek of Hangzhou opened the weights of R1, an artificial intelligence model trained in China.',
  'Alibaba Cloud says that Qwen3.7 runs on chips by Huawei; Kimi is a chatbot of Moonshot AI.',
  'DeepSeek（深度求索）发布了新的人工智能模型，百度和阿里巴巴也在中国开放了模型。',
  'Huawei und Baidu bauen in China Rechenzentren für künstliche Intelligenz.',
];
const MATCHER = compileNames(TABLE);

const page = (text: string) => ({ article: readText(text, { url: null }), shape: 'article' as const });
const TEXTS = SENTENCES.map((sentence, number) => `Title ${number}\n\n${`${sentence} `.repeat(5)}\n\n`.repeat(40));

test('texts that are read by turns, a step each', () => {
  const all = TEXTS.map((text) => readingInSteps(page(text), MATCHER, TABLE));
  const readings: (Reading | null)[] = all.map(() => null);
  while (readings.includes(null)) {
    for (const [number, steps] of all.entries()) {
      if (readings[number] !== null) continue;
      const { done, value } = steps.next();
      if (done === true) readings[number] = value;
    }
  }
  expect(readings).toEqual(TEXTS.map((text) => makeReading(page(text), MATCHER, TABLE)));
});

test.each(SENTENCES)('no part of a long text is read in one step: %s', (sentence) => {
  const long = `Title\n\n${`${sentence} `.repeat(50)}\n\n`.repeat(60);
  const steps = readingInSteps(page(long), MATCHER, TABLE);
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    times.push(performance.now() - start);
    if (done === true) break;
  }
  const all = times.reduce((sum, time) => sum + time, 0);
  expect(Math.max(...times)).toBeLessThan(all / 2);
  expect(times.length).toBeGreaterThan(12);
});
