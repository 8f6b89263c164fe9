/** What an article offers to decide ambiguous names: where the conditions' words and the sure names stand. */

/** One place that decides. */
export interface Proof {
  readonly start: number;
  readonly end: number;
  /** UTF-16 units between it and the name. */
  readonly distance: number;
  /** The number of the condition that it met. */
  readonly condition: number;
}

/** Where one condition is met. */
interface Spots {
  /** Starts and ends, each pair after the other. */
  pairs: number[];
  /** False while pairs were added that do not stand in the order of the text. */
  isSorted: boolean;
}

/** Conditions go by their numbers. */
export interface Evidence {
  add(condition: number, start: number, end: number): void;
  /** The nearest place in `within` that meets one of the conditions and lies outside `own`. */
  nearest(conditions: readonly number[], own: Span, within: Span): Proof | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `count` conditions in all. */
export function createEvidence(count: number): Evidence {
  const all = new Array<Spots | null>(count).fill(null);
  return {
    add(condition, start, end) {
      const spots = all[condition];
      if (spots) addPair(spots, start, end);
      else all[condition] = { pairs: [start, end], isSorted: true };
    },
    nearest(conditions, own, within) {
      let best: Proof | null = null;
      let at = 0;
      // No `for of`: Firefox takes five times as long for it on lists as short as these.
      while (at < conditions.length) {
        const condition = conditions[at] ?? 0;
        const spots = all[condition];
        if (spots) best = nearer(sorted(spots), condition, own, within, best);
        at += 1;
      }
      return best;
    },
  };
}

function addPair(spots: Spots, start: number, end: number): void {
  spots.isSorted &&= start >= (spots.pairs.at(-2) ?? 0);
  spots.pairs.push(start, end);
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

/** The nearest of the pairs, if it is nearer than what is known. */
function nearer(
  pairs: readonly number[],
  condition: number,
  own: Span,
  within: Span,
  known: Proof | null,
): Proof | null {
  const split = firstFrom(pairs, own.start);
  const last = Math.min(pairs.length / 2, split + 4);
  let best = -1;
  let distance = known?.distance ?? Infinity;
  // A few to each side are enough: only spots inside the name itself are passed over.
  for (let at = Math.max(0, split - 3); at < last; at += 1) {
    const start = pairs[at * 2] ?? 0;
    const end = pairs[at * 2 + 1] ?? 0;
    if (start < within.start || end > within.end || (start < own.end && end > own.start)) continue;
    const gap = start >= own.end ? start - own.end : own.start - end;
    if (gap >= distance) continue;
    best = at;
    distance = gap;
  }
  return best === -1 ? known : { start: pairs[best * 2] ?? 0, end: pairs[best * 2 + 1] ?? 0, distance, condition };
}
