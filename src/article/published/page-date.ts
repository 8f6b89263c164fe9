/** Reads a date out of a short piece of page text: ISO, East Asian, or with a month's name, and plain numbers where they are clear. */
import { isPartialDate } from '../../dates/partial-date.ts';
import type { Language, PartialDate } from '../../types.ts';
import { monthOf } from './months.ts';

export interface FoundDate {
  readonly date: PartialDate;
  /** Where in the text it stands, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when the page gives the time in UTC, so that the day on the page's own clock may be another. */
  readonly utc: boolean;
}

type Reader = (match: RegExpExecArray, lang: Language | null) => PartialDate | null;

const WORD = '\\p{L}{3,10}\\.?';

/** Tried in this order; the earliest hit in the text wins among equals. */
const FORMS: readonly { readonly form: RegExp; readonly read: Reader }[] = [
  { form: /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: (m) => ymd(m[1], m[3], m[4]) },
  {
    form: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?/g,
    read: (m) => ymd(m[1], m[2], m[3]),
  },
  { form: /(?<!\d)((?:19|20)\d{2})\.\s(\d{1,2})\.\s(\d{1,2})(?!\d)/g, read: (m) => ymd(m[1], m[2], m[3]) },
  {
    form: /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: (m) => ymd(eraYear(m[1], m[2]), m[3], m[4]),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+de|\\s+of)?[\\s-]+(${WORD})(?:\\s+del?|,)?[\\s-]+((?:19|20)\\d{2})(?!\\d)`,
      'gu',
    ),
    read: (m) => ymd(m[3], monthOf(m[2] ?? ''), m[1]),
  },
  {
    form: new RegExp(
      `(?<!\\p{L})(${WORD})[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(?:at\\s+)?((?:19|20)\\d{2})(?!\\d)`,
      'gu',
    ),
    read: (m) => ymd(m[3], monthOf(m[1] ?? ''), m[2]),
  },
  {
    form: new RegExp(
      `(?<!\\p{L})(${WORD})[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:\\p{L}{2,5}\\s)?((?:19|20)\\d{2})(?!\\d)`,
      'gu',
    ),
    read: (m) => ymd(m[3], monthOf(m[1] ?? ''), m[2]),
  },
  { form: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/g, read: (m) => ymd(m[3], m[2], m[1]) },
  { form: /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, read: numeric },
  { form: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g, read: (m) => ymd(m[1], m[2], m[3]) },
  {
    form: /(?<!\d)(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/g,
    read: (m, lang) => (lang === 'de' || lang === 'ru' ? ymd(`20${m[3] ?? ''}`, m[2], m[1]) : null),
  },
];

/** All dates in a text of up to 400 UTF-16 units, in order. Ambiguous ones (03/04/2023 in English) are left out. */
export function datesIn(text: string, lang: Language | null): FoundDate[] {
  const sample = text.slice(0, 400);
  const found: FoundDate[] = [];
  for (const { form, read } of FORMS) {
    for (const match of sample.matchAll(form)) {
      const date = read(match, lang);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({
        date,
        start,
        end,
        utc: /^[T\s]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:Z|\+00:?00|UTC|GMT)/.test(sample.slice(end, end + 24)),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date that a machine-readable field names, month and year precision included. */
export function fieldDate(value: string, lang: Language | null): FoundDate | null {
  const text = value.trim();
  const whole = /^((?:19|20)\d{2})(?:-(\d{2}))?$/.exec(text);
  if (whole !== null) return isPartialDate(text) ? { date: text, start: 0, end: text.length, utc: false } : null;
  if (/^1[0-9]{9}(?:\d{3})?$/.test(text)) return epoch(text);
  return datesIn(text, lang)[0] ?? null;
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): FoundDate {
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString().slice(0, 10);
  return { date, start: 0, end: text.length, utc: true };
}

type Part = string | number | undefined;

function ymd(year: Part, month: Part, day: Part): PartialDate | null {
  const two = (part: Part): string => String(part).padStart(2, '0');
  const date = day === undefined ? `${year ?? ''}-${two(month)}` : `${year ?? ''}-${two(month)}-${two(day)}`;
  return isPartialDate(date) ? date : null;
}

/** Day first, except where only month first gives a date; in English, where both give one, there is no telling. */
function numeric(match: RegExpExecArray, lang: Language | null): PartialDate | null {
  const dayFirst = ymd(match[4], match[3], match[1]);
  const monthFirst = ymd(match[4], match[1], match[3]);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return lang === 'fr' || lang === 'es' || lang === 'de' || lang === 'ru' ? dayFirst : null;
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

function eraYear(era = '', year = ''): number {
  return (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year));
}
