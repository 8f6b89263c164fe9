/** Reads a date as a person types it. */
import { isAfter, isPartialDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

const TYPED = /^\s*(\d{4})(?:\D{1,2}(\d{1,2})(?:\D{1,2}(\d{1,2})\D?)?\D?)?\s*$/u;

/** "2023", "2023-2", "2023/02/14", "2023年2月14日" as an ISO date; null for anything else and for the future. */
export function readerDate(typed: string, today: PartialDate): PartialDate | null {
  const match = TYPED.exec(typed);
  if (match === null) return null;
  const date = match
    .slice(1)
    .filter(Boolean) // groups that took no part
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) && !isAfter(date, today) ? date : null;
}
