/** Decides between the signs of a publication date; prefers none to a guess. */
import { daysBetween, isAfter, precisionOf, publicationDate } from '../../dates/partial-date.ts';
import type { PartialDate, PublicationDate } from '../../types.ts';
import type { Evidence } from './evidence.ts';

/** Signs that lie closer than this speak of the same publication. */
const CLOSE_DAYS = 3;
/** The same where one of them is known by its month only, counted between the middles of both. */
const CLOSE_MONTH_DAYS = 16;
/** Older dates are those of other things: there were no pages. */
const OLDEST = '1990';

export interface Signs {
  readonly structured: Evidence | null;
  readonly meta: Evidence | null;
  readonly time: Evidence | null;
  readonly byline: Evidence | null;
  readonly address: Evidence | null;
}

/** `latest` is today, or the day on which an archive copied the page. */
export function choosePublished(signs: Signs, latest: PartialDate): PublicationDate | null {
  const believed = (sign: Evidence | null): Evidence | null =>
    sign !== null && !isAfter(sign.date, latest) && sign.date >= OLDEST ? sign : null;
  const claims = [signs.structured, signs.meta].map(believed).filter((sign) => sign !== null);
  const time = believed(signs.time);
  const byline = believed(signs.byline);
  const address = believed(signs.address);
  const seen = [byline, address, time].filter((sign) => sign !== null);
  const chosen = claims.length > 0 ? fromClaims(claims, seen) : fromSeen(time, byline, address);
  if (chosen === null) return null;
  const { date, from } = onThePagesClock(chosen, seen);
  return publicationDate(date, from);
}

/** Of claims that contradict each other, the one that the page shows; none of both when page and address both name another day. */
function fromClaims(claims: readonly Evidence[], seen: readonly Evidence[]): Evidence | null {
  const isVague = claims.every((claim) => !claim.labelled && seen.every((sign) => sign.date !== claim.date));
  const plain = isVague ? lineOf(seen) : undefined;
  if (plain !== undefined) return plain;
  const exact = claims.find((claim) => seen.some((sign) => sign.date === claim.date));
  const shown = exact ?? claims.find((claim) => seen.some((sign) => agree(claim, sign)));
  if (shown !== undefined) return mostPrecise([shown, ...claims.filter((claim) => agree(claim, shown))]);
  const address = seen.find((sign) => isAddress(sign));
  const line = seen.find((sign) => !isAddress(sign) && address !== undefined && agree(sign, address));
  if (address !== undefined && line !== undefined) return mostPrecise([line, address]);
  return mostPrecise(claims.filter((claim) => claims[0] !== undefined && agree(claim, claims[0])));
}

/** A bare "date" in the head may be that of the first draft or of the last change: what readers are shown says more. */
function lineOf(seen: readonly Evidence[]): Evidence | undefined {
  const lines = seen.filter((sign) => !isAddress(sign) && sign.date.length === 10);
  return lines.find((sign) => sign.labelled) ?? lines[0];
}

function isAddress({ from }: Evidence): boolean {
  return from === 'address' || from === 'archive';
}

function fromSeen(time: Evidence | null, byline: Evidence | null, address: Evidence | null): Evidence | null {
  const both = [time, byline].filter((sign) => sign !== null);
  const confirmed = both.find((sign) => address !== null && agree(sign, address));
  if (confirmed !== undefined) return confirmed;
  const labelled = both.find((sign) => sign.labelled);
  if (labelled !== undefined) return labelled;
  if (address !== null && precisionOf(address.date) === 'day') return address;
  return both[0] ?? address;
}

function agree(a: Evidence, b: Evidence): boolean {
  const slack = precisionOf(a.date) === 'day' && precisionOf(b.date) === 'day' ? CLOSE_DAYS : CLOSE_MONTH_DAYS;
  if (a.date.startsWith(b.date) || b.date.startsWith(a.date)) return true;
  return Math.abs(daysBetween(a.date, b.date)) <= slack && a.date.length > 4 && b.date.length > 4;
}

function mostPrecise(signs: readonly Evidence[]): Evidence | null {
  return signs.reduce<Evidence | null>(
    (best, sign) => (best === null || sign.date.length > best.date.length ? sign : best),
    null,
  );
}

/** A time in UTC may fall on the day before or after the one that the page shows its readers. */
function onThePagesClock(chosen: Evidence, seen: readonly Evidence[]): Evidence {
  if (!chosen.utc || seen.some((sign) => !sign.utc && sign.date === chosen.date)) return chosen;
  return (
    seen.find((sign) => !sign.utc && sign.date.length === 10 && Math.abs(daysBetween(sign.date, chosen.date)) === 1) ??
    chosen
  );
}
