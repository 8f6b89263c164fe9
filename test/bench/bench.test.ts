/** What the bench measures on, and what it makes of the times and counts. */
import { expect, test } from 'vitest';
import { compileNames } from '../../src/match/matcher.ts';
import { bigPage, MENTIONS, NODES, UNITS } from '../../src/tools/bench/big-page.ts';
import { exponentOf } from '../../src/tools/bench/hard-texts.ts';
import { MANY, withManyNames } from '../../src/tools/bench/many-names.ts';
import { benchOptions } from '../../src/tools/bench/options.ts';
import { type PartCounts, worseThan } from '../../src/tools/bench/quality.ts';
import { entity, tableOf } from '../match/helpers.ts';

const SURE = tableOf(
  entity('baidu', 'company', ['Baidu']),
  entity('alibaba', 'company', ['Alibaba', 'Alibaba Cloud']),
  entity('unitree', 'company', ['Unitree']),
);

test('the page has exactly so many nodes, units and mentions, and is always the same', () => {
  const html = bigPage(SURE);
  const texts = Array.from(
    /<article>(.*)<\/article>/.exec(html)?.[1]?.matchAll(/>([^<]+)/g) ?? [],
    ([, text]) => text ?? '',
  );
  expect([texts.length, texts.join('').length]).toEqual([NODES, UNITS]);
  const text = html.replace(/<\/p>/g, '\n').replace(/<[^>]+>/g, '');
  const blocks = text.split('\n').map((line) => ({ kind: 'text' as const, text: line }));
  expect(compileNames(SURE).find({ text, blocks, lang: 'en' })).toHaveLength(MENTIONS);
  expect(bigPage(SURE)).toBe(html);
});

test('a hundred thousand names in all, each once', () => {
  const names = withManyNames(SURE).entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  expect(new Set(names).size).toBe(MANY);
});

test.each([
  [1, 1],
  [2, 2],
  [0.5, 0.5],
])('times that grow with the power %f have the exponent %f', (power, wanted) => {
  const timed = [1, 2, 4, 8].map((size) => ({ size: size * 1e6, time: 3 * size ** power }));
  expect(exponentOf(timed)).toBeCloseTo(wanted);
});

const COUNTS: PartCounts = {
  develop: { passages: 9, verdicts: { right: 5, extra: 1, missed: 0 }, mentions: { right: 20, extra: 2, missed: 3 } },
  report: { passages: 9, verdicts: { right: 5, extra: 0, missed: 0 }, mentions: { right: 20, extra: 0, missed: 1 } },
};

test('what is worse than approved is told, what is better is not', () => {
  const { develop, report } = COUNTS;
  const worse = { ...COUNTS, develop: { ...develop, mentions: { right: 19, extra: 2, missed: 4 } } };
  expect(worseThan(COUNTS, COUNTS)).toEqual([]);
  expect(worseThan(worse, COUNTS)).toEqual(['  develop: mentions missed 4, approved 3']);
  expect(worseThan(COUNTS, worse)).toEqual([]);
  expect(worseThan({ ...COUNTS, report: { ...report, passages: 10 } }, COUNTS)).toHaveLength(1);
});

test('knows its options and no others', () => {
  expect(benchOptions(['--browser', 'chromium', '--quick'])).toEqual({
    targets: ['chrome'],
    quick: true,
    quality: false,
  });
  expect(benchOptions(['--quality']).quality).toBe(true);
  expect(() => benchOptions(['--browser', 'lynx'])).toThrow('npm run bench');
});
