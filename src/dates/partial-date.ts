/** Dates as they are known: a year, a month or a day, each an interval of days. Pure arithmetic on ISO strings, in UTC. */
import type { DateSource, PartialDate, PublicationDate } from '../types.ts';

export type Precision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** True for "2023", "2023-03" and "2023-03-16" when such a day exists. */
export function isPartialDate(text: unknown): boolean {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** A date as that of an article's publication, with where it was found. */
export function publicationDate(date: PartialDate, from: DateSource): PublicationDate {
  return { date, precision: precisionOf(date), from };
}

/** The first day of the interval, as YYYY-MM-DD. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of the interval, as YYYY-MM-DD. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** True when all of `a` lies before all of `b`. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** True when all of `a` lies after all of `b`. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return isBefore(b, a);
}

/** Orders by first day; of two that begin together the more precise one comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const order = firstDay(a).localeCompare(firstDay(b));
  return order !== 0 ? order : b.length - a.length;
}

/** Whole days from `a` to `b`, counted from the middle of each interval; negative when `b` is earlier. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return Math.round((middle(b) - middle(a)) / DAY_MS);
}

function middle(date: PartialDate): number {
  return (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
}

/** The day on the reader's clock, as YYYY-MM-DD. */
export function dayOf(clock: Date): PartialDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
