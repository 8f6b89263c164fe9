/** What an article offers to decide ambiguous names: where the conditions' words and the sure names stand. */
import type { EntityId } from '../types.ts';
import { idInBraces } from './names.ts';

/** One place that decides. */
export interface Proof {
  readonly start: number;
  readonly end: number;
  /** UTF-16 units between it and the name. */
  readonly distance: number;
  /** The condition that it met. */
  readonly word: string;
}

/** Where one condition is met. */
interface Spots {
  /** Starts and ends, each pair after the other. */
  pairs: number[];
  /** False while pairs were added that do not stand in the order of the text. */
  isSorted: boolean;
}

export interface Evidence {
  addWord(word: string, start: number, end: number): void;
  addEntity(id: EntityId, start: number, end: number): void;
  /** The nearest place between `from` and `to` that meets one of the conditions and lies outside `own`. */
  nearest(words: readonly string[], own: Span, from: number, to: number): Proof | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const NOWHERE: Spots = { pairs: [], isSorted: true };

export function createEvidence(): Evidence {
  const words = new Map<string, Spots>();
  const entities = new Map<EntityId, Spots>();
  const spotsOf = (word: string): Spots => {
    const id = idInBraces(word);
    return (id === null ? words.get(word) : entities.get(id)) ?? NOWHERE;
  };
  return {
    addWord: (word, start, end) => {
      add(words, word, start, end);
    },
    addEntity: (id, start, end) => {
      add(entities, id, start, end);
    },
    nearest(conditions, own, from, to) {
      let best: Proof | null = null;
      for (const word of conditions) {
        const proof = nearestOf(spotsOf(word), word, own, from, to);
        if (proof !== null && (best === null || proof.distance < best.distance)) best = proof;
      }
      return best;
    },
  };
}

function add(spots: Map<string, Spots>, key: string, start: number, end: number): void {
  const known = spots.get(key);
  if (known === undefined) spots.set(key, { pairs: [start, end], isSorted: true });
  else {
    known.isSorted &&= start >= (known.pairs.at(-2) ?? 0);
    known.pairs.push(start, end);
  }
}

/** The pairs in the order of the text. Sorted only when asked for: putting each late one in its place would be quadratic. */
function sorted(spots: Spots): readonly number[] {
  if (!spots.isSorted) {
    const { pairs } = spots;
    const order = Array.from({ length: pairs.length / 2 }, (_, at) => at * 2);
    order.sort((one, other) => (pairs[one] ?? 0) - (pairs[other] ?? 0));
    spots.pairs = order.flatMap((at) => pairs.slice(at, at + 2));
    spots.isSorted = true;
  }
  return spots.pairs;
}

/** The number of the first pair that starts at `offset` or later. */
function firstFrom(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle * 2] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearestOf(spots: Spots, word: string, own: Span, from: number, to: number): Proof | null {
  const pairs = sorted(spots);
  if (pairs.length === 0) return null;
  const split = firstFrom(pairs, own.start);
  const last = Math.min(pairs.length / 2, split + 4);
  let best = -1;
  let least = Infinity;
  // A few to each side are enough: only spots inside the name itself are passed over.
  for (let at = Math.max(0, split - 3); at < last; at += 1) {
    const start = pairs[at * 2] ?? 0;
    const end = pairs[at * 2 + 1] ?? 0;
    if (start < from || end > to || (start < own.end && end > own.start)) continue;
    const distance = start >= own.end ? start - own.end : own.start - end;
    if (distance >= least) continue;
    best = at;
    least = distance;
  }
  return best === -1 ? null : { start: pairs[best * 2] ?? 0, end: pairs[best * 2 + 1] ?? 0, distance: least, word };
}
