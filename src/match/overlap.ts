/** Of names that overlap, keeps the longest, then the leftmost. */

export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** The spans that are kept, in the order of the text. Equal spans: the first given. */
export function keepLongest<T extends Spanned>(spans: readonly T[]): T[] {
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const taken = new Uint8Array(last);
  const kept: T[] = [];
  for (const span of longestFirst(spans)) {
    // Whatever is taken is at least as long, so it covers one of this span's two ends.
    if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function longestFirst<T extends Spanned>(spans: readonly T[]): T[] {
  return [...spans].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
}
