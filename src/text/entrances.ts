/** Ways into a trie past its first steps: of nearly every word, one or two look-ups tell that no pattern begins so. */
import { FOLD, isCombining, NOTHING, SEPARATOR } from './fold.ts';

export interface Entrances {
  /** 1 for each folded unit that is a pattern by itself. */
  readonly singles: Uint8Array;
  /** By the hash of two folded units: the sum of `TWO`, `THREE` and `MORE` as there are patterns so long that begin so. */
  readonly pairs: Uint8Array;
  /** By the hash of three folded units: 1 where they are a pattern. */
  readonly threes: Uint8Array;
  /** A hash table from four folded units to the node that they lead to; 0 where a slot is free. */
  readonly nodes: Int32Array;
  /** The four units of each slot. */
  readonly keys: Uint16Array;
  /** What a hash is shifted by to fit the table. */
  readonly shift: number;
}

/** Units that an entrance leads past. */
export const DEPTH = 4;
/** Only a walk from the root can tell. */
export const ROOT = -1;

const TWO = 1;
const THREE = 2;
const MORE = 4;
/** Small enough for the fastest cache. */
const PAIR_BITS = 14;
/** At least so many slots for each pattern, as a power of two. */
const ROOM = 2;
const FACTOR = 0x9e3779b1;

export function emptyEntrances(patterns: number): Entrances {
  const bits = Math.max(10, Math.ceil(Math.log2(patterns + 1)) + ROOM);
  return {
    singles: new Uint8Array(0x10000),
    pairs: new Uint8Array(2 ** PAIR_BITS),
    threes: new Uint8Array(2 ** PAIR_BITS),
    nodes: new Int32Array(2 ** bits),
    keys: new Uint16Array(2 ** bits * DEPTH),
    shift: 32 - bits,
  };
}

/** Takes note of how a pattern begins. */
export function noteBeginning({ singles, pairs, threes }: Entrances, pattern: string): void {
  const [first, second, third] = [pattern.charCodeAt(0), pattern.charCodeAt(1), pattern.charCodeAt(2)];
  if (pattern.length === 1) singles[first] = 1;
  if (pattern.length < 2) return;
  const hash = hashOfTwo(first, second);
  pairs[hash] = (pairs[hash] ?? 0) | (pattern.length === 2 ? TWO : pattern.length === 3 ? THREE : MORE);
  if (pattern.length === 3) threes[hashOfThree(first, second, third)] = 1;
}

/** Makes an entrance to the node that the first four units of a pattern lead to; once for each such node. */
export function addEntrance({ nodes, keys, shift }: Entrances, pattern: string, node: number): void {
  const units = [0, 1, 2, 3].map((at) => pattern.charCodeAt(at)) as [number, number, number, number];
  let slot = hashOfFour(...units) >>> shift;
  while (nodes[slot] !== 0) slot = (slot + 1) & (nodes.length - 1);
  nodes[slot] = node;
  keys.set(units, slot * DEPTH);
}

/** The node that the four units from `at` on lead to; 0 when no pattern begins here, or `ROOT`. Zeros stand behind the text. */
export function enter(entrances: Entrances, units: Uint16Array, at: number): number {
  const first = FOLD[units[at] ?? 0] ?? NOTHING;
  const second = FOLD[units[at + 1] ?? 0] ?? NOTHING;
  const third = FOLD[units[at + 2] ?? 0] ?? NOTHING;
  if (entrances.singles[first] === 1 || isOdd(second) || isOdd(third)) return ROOT;
  if (second === SEPARATOR && third === SEPARATOR) return ROOT;
  const found = entrances.pairs[hashOfTwo(first, second)] ?? 0;
  if (found === 0) return 0;
  if ((found & TWO) !== 0) return ROOT;
  if ((found & THREE) !== 0 && entrances.threes[hashOfThree(first, second, third)] === 1) return ROOT;
  const fourth = FOLD[units[at + 3] ?? 0] ?? NOTHING;
  if (isOdd(fourth) || isOdd(units[at + 4] ?? 0) || (third === SEPARATOR && fourth === SEPARATOR)) return ROOT;
  return lookUp(entrances, first, second, third, fourth);
}

function lookUp(
  { nodes, keys, shift }: Entrances,
  first: number,
  second: number,
  third: number,
  fourth: number,
): number {
  let slot = hashOfFour(first, second, third, fourth) >>> shift;
  for (let node = nodes[slot] ?? 0; node !== 0; node = nodes[slot] ?? 0) {
    const key = slot * DEPTH;
    if (keys[key] === first && keys[key + 1] === second && keys[key + 2] === third && keys[key + 3] === fourth)
      return node;
    slot = (slot + 1) & (nodes.length - 1);
  }
  return 0;
}

/** The upper bits of a product depend on all bits of its factors; each step is one multiplication by a large odd number. */
function hashOfTwo(first: number, second: number): number {
  return Math.imul(Math.imul(first, FACTOR) ^ second, FACTOR) >>> (32 - PAIR_BITS);
}

function hashOfThree(first: number, second: number, third: number): number {
  const front = Math.imul(Math.imul(first, FACTOR) ^ second, FACTOR);
  return Math.imul(front ^ third, FACTOR) >>> (32 - PAIR_BITS);
}

function hashOfFour(first: number, second: number, third: number, fourth: number): number {
  const front = Math.imul(Math.imul(first, FACTOR) ^ second, FACTOR);
  return Math.imul(Math.imul(front ^ third, FACTOR) ^ fourth, FACTOR);
}

/** True for what may be skipped or joined to the unit before it: there only the walk can tell. */
function isOdd(folded: number): boolean {
  return folded === NOTHING || (folded >= 0x300 && isCombining(folded));
}
