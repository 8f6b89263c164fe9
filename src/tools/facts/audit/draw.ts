/** Draws statements at random, stratified by kind, the same ones each time for the same seed and the same set. Pure. */
import type { Stated } from '../statements.ts';

/**
 * `size` statements, each kind by its share of `all` (largest remainders), none of those in `without`; in random order within
 * a kind. All of them when there are no more than `size`.
 */
export function draw(
  all: readonly Stated[],
  size: number,
  seed: number,
  without: ReadonlySet<string> = new Set(),
): Stated[] {
  const random = randomFrom(seed);
  const left = all.filter(({ address }) => !without.has(address));
  const strata = [...new Set(left.map(({ stratum }) => stratum))]
    .sort()
    .map((kind) => left.filter(({ stratum }) => stratum === kind));
  const counts = strata.map(({ length }) => length);
  const shares = sharesOf(counts, size);
  return strata.flatMap((members, index) => shuffled(members, random).slice(0, shares[index]));
}

/** How many of each to take so that they add up to `size`, or to everything. */
export function sharesOf(counts: readonly number[], size: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (total === 0 ? 0 : (count * Math.min(size, total)) / total));
  const shares = exact.map(Math.floor);
  const missing = Math.min(size, total) - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const more = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) => share + (more.has(index) ? 1 : 0));
}

/** Fisher and Yates's shuffle. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const pool = [...items];
  const mixed: Item[] = [];
  while (pool.length > 0) mixed.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return mixed;
}

/** Numbers from 0 to below 1 by a 32-bit linear congruential generator (Numerical Recipes' constants), its low bits mixed away. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
  };
}
