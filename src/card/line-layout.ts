/** Lays dated things out on a line: in order, further apart when more time lies between, never closer than labels need. */
import { compareDates, daysBetween } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

export interface Stop {
  readonly date: PartialDate;
  /** Per cent of the line that its label takes. */
  readonly room: number;
}

/** Share of the room left over that is dealt out evenly; time deals out the rest. */
const EVEN = 0.5;
const FIRST = 11;
const LAST = 89;

/** Percentages from the line's start, one for each stop, in the order given, which must be that of time. */
export function layLine(stops: readonly Stop[]): readonly number[] {
  if (stops.length < 2) return stops.map(() => 50);
  const { start, length, needed } = measure(stops);
  const least = sum(needed);
  const spare = Math.max(0, length - least);
  const waits = stops.slice(1).map((stop, index) => waitBefore(stop, stops[index]));
  const allWaits = sum(waits) || 1;
  const places = [start];
  for (const [index, need] of needed.entries()) {
    const share = EVEN / needed.length + ((1 - EVEN) * (waits[index] ?? 0)) / allWaits;
    places.push((places.at(-1) ?? start) + need * Math.min(1, length / least) + spare * share);
  }
  return places;
}

/** Whether all labels find room side by side. */
export function fits(stops: readonly Stop[]): boolean {
  const { length, needed } = measure(stops);
  return sum(needed) <= length;
}

/** Stops in the order of time. */
export function inOrder<S extends { readonly date: PartialDate }>(stops: readonly S[]): S[] {
  return [...stops].sort((a, b) => compareDates(a.date, b.date));
}

/** Where the first stop stands, how far off the last, and what their labels need between them. */
function measure(stops: readonly Stop[]) {
  const half = (stop: Stop | undefined) => (stop?.room ?? 0) / 2;
  const start = Math.max(FIRST, half(stops[0]));
  const length = Math.min(LAST, 100 - half(stops.at(-1))) - start;
  return { start, length, needed: stops.slice(1).map((stop, index) => half(stops[index]) + half(stop)) };
}

/** In roots, so that one long wait does not press the rest together. */
function waitBefore(stop: Stop, before: Stop | undefined): number {
  return before === undefined ? 0 : Math.sqrt(Math.max(0, daysBetween(before.date, stop.date)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
