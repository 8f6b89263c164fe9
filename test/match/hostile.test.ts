/** Time must grow with the length of the text, whatever the text; nothing throws. */
import { expect, test } from 'vitest';
import { compileNames } from '../../src/match/matcher.ts';
import { TABLE } from './helpers.ts';

const matcher = compileNames(TABLE);
const SIZES = [250_000, 500_000, 1_000_000, 2_000_000] as const;

const TEXTS: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['a name over and over', 'Baidu '],
  ['ambiguous names', 'Kimi R1 AI '],
  // Each ambiguous name becomes evidence long after the sure ones have.
  ['evidence that comes late', 'DeepSeek has R1. '],
  ['the beginning of a long name', '生成式人工智能服务管理暂行办'],
  ['the beginning of a long English name', 'Interim Measures for the '],
  ['accents', 'D\u0301'],
  ['invisible characters', '\u200b'],
  ['spaces', ' '],
  ['newlines', '\n'],
  ['paths', '/Baidu'],
  ['introductions', 'Liang Wenfeng (ABC) Liang '],
  ['lone surrogates', '\ud800\udc00\udfff'],
  ['Hangul', '화웨이은는이가의'],
];

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (user + system) / 1000);
}

/** The slope of log time over log size, between the least and the largest; the best of two runs each. */
function exponentOf(unit: string): number {
  const times = SIZES.map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const run = (): number => cpuOf(() => void matcher.find({ text, blocks: [{ kind: 'text', text }], lang: 'en' }));
    return Math.min(run(), run());
  });
  const [first = 1, last = 1] = [times[0], times.at(-1)];
  return Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / SIZES[0]);
}

test.each(TEXTS)(
  '%s stays linear',
  (_, unit) => {
    // Quadratic time would be 2; caches and the collector make the larger sizes a little dearer.
    expect(exponentOf(unit)).toBeLessThan(1.5);
  },
  60_000,
);
