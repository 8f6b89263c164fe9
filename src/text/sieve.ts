/** Tells of most words, by their first three units, that no pattern begins so. Says nothing of units past ASCII. */
import { FOLD, NOTHING, SEPARATOR } from './fold.ts';

/**
 * A bit for each three ASCII units: the first as it stands in the text, so that a small letter is no beginning of a name that must
 * have a capital, the others folded. Not hashed, because neighbours in the text's alphabet share the few lines that the cache holds.
 */
export type Sieve = Uint8Array;

const ASCII = 128;
const SHIFT = 7;

export function emptySieve(): Sieve {
  return new Uint8Array(ASCII ** 3 / 8);
}

/** Lets through whatever may fold to this pattern; with `isCapital`, only where the text begins with a capital. */
export function letThrough(sieve: Sieve, pattern: string, isCapital: boolean): void {
  for (const first of UNFOLDED[pattern.charCodeAt(0)] ?? []) {
    if (isCapital && !(first >= 0x41 && first <= 0x5a)) continue;
    if (pattern.length === 1) letAll(sieve, first << SHIFT, ASCII);
    // What is skipped when comparing may stand anywhere.
    else letAll(sieve, (first << SHIFT) | NOTHING, 1);
    letSecond(sieve, pattern, first << SHIFT);
  }
}

function letSecond(sieve: Sieve, pattern: string, first: number): void {
  const second = pattern.charCodeAt(1);
  // Also where the pattern is shorter, and that is not a number. An accent in the text is past ASCII, too.
  if (!(second < ASCII)) return;
  if (pattern.length === 2) letAll(sieve, first | second, 1);
  else for (const third of [bareUnit(pattern, 2), NOTHING]) letOne(sieve, first | second, third);
  if (second === SEPARATOR) letOne(sieve, first | second, SEPARATOR);
}

/** All third units behind `count` pairs from `pair` on. */
function letAll(sieve: Sieve, pair: number, count: number): void {
  sieve.fill(0xff, (pair * ASCII) / 8, ((pair + count) * ASCII) / 8);
}

function letOne(sieve: Sieve, pair: number, third: number): void {
  if (third >= ASCII) return;
  const at = (pair << SHIFT) | third;
  sieve[at >> 3] = (sieve[at >> 3] ?? 0) | (1 << (at & 7));
}

/** False where no pattern begins with these units of the text. */
export function mayBegin(sieve: Sieve, first: number, second: number, third: number): boolean {
  if ((first | second | third) >= ASCII) return true;
  const at = (((first << SHIFT) | (FOLD[second] ?? 0)) << SHIFT) | (FOLD[third] ?? 0);
  return (((sieve[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

/** The unit without its accent, which the text may have as a unit of its own. */
function bareUnit(pattern: string, at: number): number {
  const unit = pattern.charCodeAt(at);
  return unit < ASCII ? unit : pattern.charAt(at).normalize('NFD').charCodeAt(0);
}

/** The ASCII units by what they fold to: a letter's two cases. */
const UNFOLDED: readonly (readonly number[])[] = unfold();

function unfold(): number[][] {
  const units = Array.from({ length: ASCII }, (): number[] => []);
  for (let unit = 1; unit < ASCII; unit += 1) units[FOLD[unit] ?? 0]?.push(unit);
  return units;
}
