/** What follows a policy's state: how its comment period and its suspension stood at a date. */
import { isBefore } from '../dates/partial-date.ts';
import type { PartialDate, Step } from '../types.ts';

/** ", open for comments until 10 May 2023"; empty where the draft names no day. */
export function commentWords({ until }: Step, date: PartialDate): string {
  if (until === undefined) return '';
  return isBefore(until, date) ? `, comments closed <on ${until}>` : `, open for comments until <${until}>`;
}

/** A planned end that has passed is not known to have come. */
export function suspensionWords({ until, due }: Step, date: PartialDate): string {
  if (until !== undefined) return ` until <${until}>`;
  if (due === undefined) return '';
  return isBefore(due, date)
    ? `; that was due to end <on ${due}>, which is not confirmed here`
    : `, until <${due}> as planned`;
}
