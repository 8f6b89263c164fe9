/** Tells of most words, by their first four units, that no pattern begins so. Lets all words through whose first unit is past ASCII. */
import { FOLD, SEPARATOR } from './fold.ts';
import type { Prepared } from './word-starts.ts';

/**
 * A bit for each four units: the first in its case, so that a small letter is no beginning of a name that must have a capital, the
 * others folded; digits and signs are not told apart. Not hashed, because neighbours in the text's alphabet share the few lines
 * that the cache holds.
 */
export type Sieve = Uint8Array;

const ASCII = 128;
const UNITS = 4;
/** Bits of one unit's class. The first unit has one more. */
const BITS = 5;
/** Of units past ASCII and of NUL: accents, what is skipped, what stands behind the end of the text. It goes with every pattern. */
const ANY = 0;
const LETTERS = 26;
const DIGIT = 27;
const GAP = 28;
const SIGN = 29;
/** So much more is the class of a capital in first place. */
const CAPITAL = 30;
/** What is past ASCII in first place. */
const FOREIGN = 62;

const CLASSES = buildClasses();
const FIRST_CLASSES = CLASSES.map((of, unit) => (unit >= ASCII ? FOREIGN : isCapitalUnit(unit) ? of + CAPITAL : of));

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 1; unit < ASCII; unit += 1) classes[unit] = classOf(FOLD[unit] ?? 0);
  return classes;
}

function classOf(folded: number): number {
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  if (folded >= 0x30 && folded <= 0x39) return DIGIT;
  return folded === SEPARATOR ? GAP : SIGN;
}

function isCapitalUnit(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

export function emptySieve(): Sieve {
  const sieve = new Uint8Array(2 ** (UNITS * BITS + 1) / 8);
  letAll(sieve, FOREIGN, UNITS - 1);
  return sieve;
}

/** Lets through whatever may fold to this pattern; with `isCapital`, only where the text begins with a capital. */
export function letThrough(sieve: Sieve, pattern: string, isCapital: boolean): void {
  const isAccented = !(pattern.charCodeAt(0) < ASCII);
  for (const unit of UNFOLDED[bareUnit(pattern, 0)] ?? []) {
    const first = FIRST_CLASSES[unit] ?? ANY;
    // The accent is a unit of its own, else the text would not begin with an ASCII unit.
    if (isAccented) letAll(sieve, (first << BITS) | ANY, 2);
    else if (!isCapital || isCapitalUnit(unit)) letRest(sieve, pattern, first);
  }
}

function letRest(sieve: Sieve, pattern: string, first: number): void {
  let front = first;
  for (let at = 1; at < UNITS; at += 1) {
    if (at >= pattern.length) {
      letAll(sieve, front, UNITS - at);
      return;
    }
    const left = UNITS - 1 - at;
    letAll(sieve, (front << BITS) | ANY, left);
    // Spaces come in runs.
    if (pattern.charCodeAt(at - 1) === SEPARATOR) letAll(sieve, (front << BITS) | GAP, left);
    front = (front << BITS) | (CLASSES[bareUnit(pattern, at)] ?? ANY);
  }
  letAll(sieve, front, 0);
}

/** Lets through whatever begins with a capital. */
export function letCapitals(sieve: Sieve): void {
  for (let letter = 1; letter <= LETTERS; letter += 1) letAll(sieve, letter + CAPITAL, UNITS - 1);
}

/** Lets through what one of them does. */
export function joined(sieves: readonly Sieve[]): Sieve {
  const all = emptySieve();
  for (const sieve of sieves) for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) | (sieve[at] ?? 0);
  return all;
}

/** Whatever begins with units of these classes, where so many more count. */
function letAll(sieve: Sieve, front: number, left: number): void {
  const first = front << (left * BITS);
  if (left === 0) sieve[first >> 3] = (sieve[first >> 3] ?? 0) | (1 << (first & 7));
  else sieve.fill(0xff, first >> 3, (first + 2 ** (left * BITS)) >> 3);
}

/**
 * Of the starts numbered `from` up to `to`, puts those into `kept` at which a pattern may begin; answers how many. One loop
 * over tables at hand, without calls and branches: Firefox takes three times as long where a function is asked for each word.
 */
export function sift(
  sieve: Sieve,
  { units, starts }: Pick<Prepared, 'units' | 'starts'>,
  from: number,
  to: number,
  kept: Int32Array,
): number {
  const [firsts, classes] = [FIRST_CLASSES, CLASSES];
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const at = starts[index] ?? 0;
    const front = ((firsts[units[at] ?? 0] ?? 0) << BITS) | (classes[units[at + 1] ?? 0] ?? 0);
    const four = (((front << BITS) | (classes[units[at + 2] ?? 0] ?? 0)) << BITS) | (classes[units[at + 3] ?? 0] ?? 0);
    kept[count] = at;
    count += ((sieve[four >> 3] ?? 0) >> (four & 7)) & 1;
  }
  return count;
}

/** The same text with those starts only at which a pattern may begin, in the same memory: what was given is no longer to be used. */
export function narrowed(sieve: Sieve, prepared: Prepared): Prepared {
  return { ...prepared, count: sift(sieve, prepared, 0, prepared.count, prepared.starts) };
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
