/** The first few units of all patterns, hashed: one or two look-ups tell of nearly every word that no pattern begins so. */
import { FOLD, isCombining, NOTHING, SEPARATOR } from './fold.ts';

export interface Beginnings {
  /** 1 for each folded unit that is a pattern by itself. */
  readonly singles: Uint8Array;
  /** By the hash of two folded units: `SOME_LONG`, `SOME_SHORT`, both or none. */
  readonly pairs: Uint8Array;
  /** 1 for each four folded units that begin a pattern, by their hash. */
  readonly fours: Uint8Array;
  /** What the hash of four is shifted by to fit the table. */
  readonly shift: number;
}

const SOME_LONG = 1;
/** Patterns of fewer than four units: the pair alone must do. */
const SOME_SHORT = 2;
const LONG = 4;
const FACTOR = 0x9e3779b1;
/** So many entries a pattern, as a power of two, keep false alarms rare. */
const ROOM = 4;

export function compileBeginnings(patterns: readonly string[]): Beginnings {
  const bits = Math.min(22, Math.max(14, Math.ceil(Math.log2(patterns.length + 1)) + ROOM));
  const beginnings = {
    singles: new Uint8Array(0x10000),
    pairs: new Uint8Array(0x10000),
    fours: new Uint8Array(2 ** bits),
    shift: 32 - bits,
  };
  for (const pattern of patterns) note(beginnings, pattern);
  return beginnings;
}

function note({ singles, pairs, fours, shift }: Beginnings, pattern: string): void {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => pattern.charCodeAt(at)) as [
    number,
    number,
    number,
    number,
  ];
  if (pattern.length === 1) singles[first] = 1;
  else {
    const hash = hashOfTwo(first, second);
    pairs[hash] = (pairs[hash] ?? 0) | (pattern.length < LONG ? SOME_SHORT : SOME_LONG);
  }
  if (pattern.length >= LONG) fours[hashOfFour(first, second, third, fourth) >>> shift] = 1;
}

/** The upper bits of a product depend on all bits of its factors; each step is one multiplication by a large odd number. */
function hashOfTwo(first: number, second: number): number {
  return Math.imul(Math.imul(first, FACTOR) ^ second, FACTOR) >>> 16;
}

function hashOfFour(first: number, second: number, third: number, fourth: number): number {
  const front = Math.imul(Math.imul(first, FACTOR) ^ second, FACTOR);
  return Math.imul(Math.imul(front ^ third, FACTOR) ^ fourth, FACTOR);
}

/** False only when no pattern begins at this unit. `units` is a text with zeros behind its end. */
export function mayBegin({ singles, pairs, fours, shift }: Beginnings, units: Uint16Array, at: number): boolean {
  const first = FOLD[units[at] ?? 0] ?? NOTHING;
  const second = FOLD[units[at + 1] ?? 0] ?? NOTHING;
  const third = FOLD[units[at + 2] ?? 0] ?? NOTHING;
  if (singles[first] === 1 || isOdd(second) || isOdd(third)) return true;
  if (second === SEPARATOR && third === SEPARATOR) return true;
  const found = pairs[hashOfTwo(first, second)] ?? 0;
  if (found !== SOME_LONG) return found !== 0;
  const fourth = FOLD[units[at + 3] ?? 0] ?? NOTHING;
  if (isOdd(fourth) || isOdd(units[at + 4] ?? 0)) return true;
  if (third === SEPARATOR && fourth === SEPARATOR) return true;
  return fours[hashOfFour(first, second, third, fourth) >>> shift] === 1;
}

/** True for what may be skipped or joined to the unit before it: there only the walk can tell. */
function isOdd(folded: number): boolean {
  return folded === NOTHING || (folded >= 0x300 && isCombining(folded));
}
