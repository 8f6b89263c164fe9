/** Dates in the address of a page: /2023/02/14/, /20230214/, 2023-02-14, /202302/t20230214_..., also inside a web archive's address. */
import { isPartialDate } from '../../dates/partial-date.ts';
import type { PartialDate } from '../../types.ts';
import type { Evidence } from './evidence.ts';

const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]{2}_)?\/(.+)$/i;

const DAY_FORMS = [
  /(?<![\d])((?:19|20)\d{2})([-/_.])(\d{1,2})\2(\d{1,2})(?![\d])/,
  /(?<![\d])((?:19|20)\d{2})()[-/]?(\d{2})[-/](\d{2})(?![\d])/,
  /(?<![\d])((?:19|20)\d{2})()[-/](\d{2})(\d{2})(?![\d])/,
  /\/[a-z]?((?:19|20)\d{2})()(\d{2})(\d{2})(?=[/_.\-?]|$)/i,
  /(?<![\d])((?:19|20)\d{2})()(\d{2})(\d{2})(?![\d])/,
  /[/_-]((?:19|20)\d{2})()(\d{2})(\d{2})\d{4,6}(?=[/_.\-?]|$)/,
];
const NAMED_DAY = /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?!\d)/i;
const MONTH_FORM = /\/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])(?=\/)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Of an archived page: the address of the page itself and the day of the copy, which is its latest possible date. */
export function unarchive(url: string | null): { url: string | null; copied: PartialDate | null } {
  const match = ARCHIVE.exec(url ?? '');
  if (match === null) return { url, copied: null };
  const copied = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  return { url: match[4] ?? null, copied: isPartialDate(copied) ? copied : null };
}

export function fromAddress(given: string | null): Evidence | null {
  const { url, copied } = unarchive(given);
  const path = (url ?? '').replace(/^(?:https?:)?\/*[^/]*/, '').replace(/#.*$/, '');
  const date = dayIn(path) ?? monthIn(path);
  return date === null ? null : { date, from: copied === null ? 'address' : 'archive', labelled: false, utc: false };
}

function dayIn(path: string): PartialDate | null {
  for (const form of DAY_FORMS) {
    const match = form.exec(path);
    if (match === null) continue;
    const date = `${match[1] ?? ''}-${(match[3] ?? '').padStart(2, '0')}-${(match[4] ?? '').padStart(2, '0')}`;
    if (isPartialDate(date)) return date;
  }
  const named = NAMED_DAY.exec(path);
  if (named === null) return null;
  const month = String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1).padStart(2, '0');
  const date = `${named[1] ?? ''}-${month}-${(named[3] ?? '').padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}

function monthIn(path: string): PartialDate | null {
  const match = MONTH_FORM.exec(path);
  return match === null ? null : `${match[1] ?? ''}-${match[2] ?? ''}`;
}
