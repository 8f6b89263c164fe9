import { expect, it } from 'vitest';
import { draw, sharesOf } from '../../../../src/tools/facts/audit/draw.ts';
import type { Stated, Stratum } from '../../../../src/tools/facts/statements.ts';

function some(stratum: Stratum, count: number): Stated[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `${stratum}/x/fact/${2000 + index}`,
    stratum,
    record: 'x',
    name: 'X',
    said: { on: String(2000 + index), text: 'X did it.', cites: ['a'] },
    cites: {},
  }));
}

const ALL = [...some('model', 60), ...some('policy', 30), ...some('story', 10)];
const addresses = (drawn: readonly Stated[]): string[] => drawn.map(({ address }) => address);

it('draws the same for the same seed, something else for another', () => {
  expect(addresses(draw(ALL, 20, 7))).toEqual(addresses(draw(ALL, 20, 7)));
  expect(addresses(draw(ALL, 20, 7))).not.toEqual(addresses(draw(ALL, 20, 8)));
});

it('takes each kind by its share, and nothing twice', () => {
  const drawn = draw(ALL, 20, 7);
  expect(drawn.filter(({ stratum }) => stratum === 'model')).toHaveLength(12);
  expect(drawn.filter(({ stratum }) => stratum === 'policy')).toHaveLength(6);
  expect(drawn.filter(({ stratum }) => stratum === 'story')).toHaveLength(2);
  expect(new Set(addresses(drawn)).size).toBe(20);
});

it('takes nothing that an earlier draw had, until all is drawn', () => {
  const first = new Set(addresses(draw(ALL, 60, 7)));
  const second = addresses(draw(ALL, 60, 7, first));
  expect(second).toHaveLength(40);
  expect(second.filter((address) => first.has(address))).toEqual([]);
});

it('draws each statement about equally often', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++)
    for (const address of addresses(draw(ALL, 10, seed))) times.set(address, (times.get(address) ?? 0) + 1);
  // Each is drawn with a chance of 1/10: 200 times of 2000, give or take five standard deviations of 13.4.
  for (const { address } of ALL) expect(Math.abs((times.get(address) ?? 0) - 200)).toBeLessThan(67);
});

const SHARES: readonly (readonly [counts: number[], size: number, shares: number[]])[] = [
  [[60, 30, 10], 10, [6, 3, 1]],
  [[1, 1, 1], 2, [1, 1, 0]],
  [[5, 5], 3, [2, 1]],
  [[2, 3], 9, [2, 3]],
  [[], 5, []],
];
it.each(SHARES)('of %j takes %i as %j', (counts, size, shares) => {
  expect(sharesOf(counts, size)).toEqual(shares);
});
