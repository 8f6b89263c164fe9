/** Facts grow old a season after the last day of what was checked. */
import { expect, test } from 'vitest';
import { isStale } from '../../src/dates/is-stale.ts';

test.each([
  ['2026-08-23', '2026-11-23', false],
  ['2026-08-22', '2026-11-23', true],
  ['2026-08', '2026-11-30', false],
  ['2026-08', '2026-12-01', false],
  ['2026-08', '2026-12-02', true],
  ['2027-01-01', '2026-11-23', false],
])('facts as of %s are stale on %s: %s', (asOf, today, stale) => {
  expect(isStale(asOf, today)).toBe(stale);
});
