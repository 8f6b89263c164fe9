/** Of names that overlap, keeps the longest, then the leftmost. */

export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** The spans that are kept, in the order of the text. Equal spans: the first given. */
export function keepLongest<T extends Spanned>(spans: readonly T[]): T[] {
  const ordered = inOrder(spans, (one, other) => one.start - other.start);
  const kept: T[] = [];
  let group: T[] = [];
  let end = -1;
  for (const span of ordered) {
    if (span.start >= end) {
      keepOf(group, end, kept);
      group = [];
    }
    group.push(span);
    end = Math.max(end, span.end);
  }
  keepOf(group, end, kept);
  return kept;
}

/** The list itself where it is sorted already, as it mostly is. */
export function inOrder<T>(list: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
  const isSorted = list.every((one, at) => at === 0 || compare(list[at - 1] ?? one, one) <= 0);
  return isSorted ? list : [...list].sort(compare);
}

/** Most names stand alone, or in one longer name that covers all that it touches: then there is nothing to compare. */
function keepOf<T extends Spanned>(group: readonly T[], end: number, kept: T[]): void {
  const start = group[0]?.start;
  const whole = group.find((span) => span.start === start && span.end === end);
  if (whole !== undefined) kept.push(whole);
  else for (const span of longestOf(group)) kept.push(span);
}

function longestOf<T extends Spanned>(group: readonly T[]): T[] {
  const from = group[0]?.start ?? 0;
  const taken = new Uint8Array(group.reduce((end, span) => Math.max(end, span.end), 0) - from);
  const kept: T[] = [];
  for (const span of longestFirst(group)) {
    const [start, end] = [span.start - from, span.end - from];
    // Whatever is taken is at least as long, so it covers one of this span's two ends.
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function longestFirst<T extends Spanned>(spans: readonly T[]): T[] {
  return [...spans].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
}
