/** One sign of when the page was published. */
import type { DateSource, PartialDate } from '../../types.ts';

export interface Evidence {
  readonly date: PartialDate;
  readonly from: DateSource;
  /** True when the page says that this is the day of publication, not only a day. */
  readonly labelled: boolean;
  /** True when the page gives the time in UTC, so that the day on the page's own clock may be another. */
  readonly utc: boolean;
}
