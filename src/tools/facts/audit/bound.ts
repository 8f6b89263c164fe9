/** How wrong the whole may be when so many of a sample were. Pure. */

const CONFIDENCE = 0.95;
const HALVINGS = 60;

/**
 * The one-sided 95% upper bound of a rate, from 0 to 1, after `errors` in `size` independent draws (Clopper and Pearson, Biometrika
 * 26, 1934): the rate at which so few errors would be seen in only one of twenty samples.
 */
export function upperBound(errors: number, size: number): number {
  if (size === 0 || errors >= size) return 1;
  let low = errors / size;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const rate = (low + high) / 2;
    if (atMost(errors, size, rate) > 1 - CONFIDENCE) low = rate;
    else high = rate;
  }
  return high;
}

/** The chance of at most `errors` in `size` draws at a rate strictly between 0 and 1. */
function atMost(errors: number, size: number, rate: number): number {
  let term = (1 - rate) ** size;
  let sum = term;
  for (let count = 1; count <= errors; count++) {
    term *= ((size - count + 1) / count) * (rate / (1 - rate));
    sum += term;
  }
  return sum;
}
