/** When facts count as old. Pure. */
import type { PartialDate } from '../types.ts';
import { daysBetween, lastDay } from './partial-date.ts';

/** A season: so much happens in it that silence about it misleads. */
const STALE_DAYS = 92;

/** True when facts that were checked up to the end of `asOf` are more than a season old on the day `today`. */
export function isStale(asOf: PartialDate, today: PartialDate): boolean {
  return daysBetween(lastDay(asOf), today) > STALE_DAYS;
}
