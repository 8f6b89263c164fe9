import { expect, it } from 'vitest';
import { upperBound } from '../../../../src/tools/facts/audit/bound.ts';

/** Without errors the bound is 1 - 0.05^(1/n); the others were computed with another program, from the exact sum of the binomial distribution. */
const BOUNDS: readonly (readonly [errors: number, size: number, bound: number])[] = [
  [0, 299, 1 - 0.05 ** (1 / 299)],
  [0, 10, 1 - 0.05 ** (1 / 10)],
  [1, 10, 0.3942],
  [2, 20, 0.2826],
  [5, 50, 0.1988],
  [10, 10, 1],
  [0, 0, 1],
];
it.each(BOUNDS)('%i of %i: at most %f', (errors, size, bound) => {
  expect(upperBound(errors, size)).toBeCloseTo(bound, 3);
});
