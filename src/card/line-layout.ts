/** Lays dated things out on a line: in order, further apart when more time lies between, never closer than labels need. */
import { compareDates, daysBetween } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

export interface Stop {
  readonly date: PartialDate;
  /** Steps have a label below the line; the article's own is above and needs less room. */
  readonly labelled: boolean;
}

/** Share of the line that is dealt out evenly, so that labels do not touch; time deals out the rest. */
const EVEN = 0.75;
const FIRST = 11;
const LAST = 89;

/** Percentages from the line's start, one for each stop, in the order given, which must be that of time. */
export function layLine(stops: readonly Stop[]): readonly number[] {
  const gaps = stops.slice(1).map((stop, index) => gapAfter(stops[index], stop));
  const evenSum = sum(gaps.map((gap) => gap.even));
  const timeSum = sum(gaps.map((gap) => gap.time)) || 1;
  const length = LAST - FIRST;
  const places = [stops.length === 1 ? 50 : FIRST];
  for (const gap of gaps) {
    const share = (gap.even / evenSum) * EVEN + (gap.time / timeSum) * (1 - EVEN);
    places.push((places.at(-1) ?? FIRST) + share * length);
  }
  return stops.length === 0 ? [] : places;
}

/** Stops in the order of time. */
export function inOrder<S extends { readonly date: PartialDate }>(stops: readonly S[]): S[] {
  return [...stops].sort((a, b) => compareDates(a.date, b.date));
}

function gapAfter(before: Stop | undefined, stop: Stop): { even: number; time: number } {
  const even = before?.labelled === true && stop.labelled ? 1 : 0.5;
  // Roots, so that one long wait does not press the rest together.
  return { even, time: before === undefined ? 0 : Math.sqrt(Math.max(0, daysBetween(before.date, stop.date))) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
