/** Tells of most words, by their first four units, that no pattern begins so. Says nothing of words whose first unit is past ASCII. */
import { FOLD, SEPARATOR } from './fold.ts';

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
const DIGIT = 27;
const GAP = 28;
const SIGN = 29;
/** So much more is the class of a capital in first place. */
const CAPITAL = 30;

const CLASSES = buildClasses();
const FIRST_CLASSES = CLASSES.slice(0, ASCII).map((of, unit) => (isCapitalUnit(unit) ? of + CAPITAL : of));

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
  return new Uint8Array(2 ** (UNITS * BITS + 1) / 8);
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

/** Whatever begins with units of these classes, where so many more count. */
function letAll(sieve: Sieve, front: number, left: number): void {
  const first = front << (left * BITS);
  if (left === 0) sieve[first >> 3] = (sieve[first >> 3] ?? 0) | (1 << (first & 7));
  else sieve.fill(0xff, first >> 3, (first + 2 ** (left * BITS)) >> 3);
}

/** False where no pattern begins with these units of the text. */
export function mayBegin(sieve: Sieve, first: number, second: number, third: number, fourth: number): boolean {
  if (first >= ASCII) return true;
  const front = ((FIRST_CLASSES[first] ?? ANY) << BITS) | (CLASSES[second] ?? ANY);
  const at = (((front << BITS) | (CLASSES[third] ?? ANY)) << BITS) | (CLASSES[fourth] ?? ANY);
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
