/** Spans of time in the reader's language: how long ago, how much later. Pure. */
import { compareDates, daysBetween, firstDay, isAfter, isBefore, precisionOf } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

/** The messages that spans are put into; $1 is the span. */
export type SaySpan = (key: 'ago' | 'later' | 'agoToday' | 'agoRecent' | 'aroundThen', ...values: string[]) => string;

/** Years and months, or days where there is not a month. */
type SpanFormat = (years: number, months: number, days: number) => string;

export interface TimeSpans {
  /** "3 years 9 months ago", "today". */
  ago(date: PartialDate, today: PartialDate): string;
  /** "6 months later"; for dates that overlap "around then". Empty for one that is not later. */
  later(date: PartialDate, from: PartialDate): string;
}

export function timeSpans(locale: string, say: SaySpan): TimeSpans {
  const span = spanFormat(locale);
  const past = locale.startsWith('de') ? inDative(span) : span;
  return {
    ago: (date, today) => ago(date, today, say, past),
    later: (date, from) => later(date, from, say, span),
  };
}

/** Languages that put an "and" between years and months where they stand in a sentence. */
const WITH_AND = /^(?:de|fr|es)/;
/** Written without the spaces that Intl sets between number and unit, and not evenly. */
const WITHOUT_SPACES = /^(?:zh|ja)/;

function spanFormat(locale: string): SpanFormat {
  const list = new Intl.ListFormat(
    locale,
    WITH_AND.test(locale) ? { type: 'conjunction' } : { type: 'unit', style: 'narrow' },
  );
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return (years, months, days) => {
    const parts = [];
    if (years > 0) parts.push(unit(years, 'year'));
    if (months > 0) parts.push(unit(months, 'month'));
    const words = list.format(parts.length > 0 ? parts : [unit(days, 'day')]);
    return WITHOUT_SPACES.test(locale) ? words.replaceAll(' ', '') : words;
  };
}

/** German after "vor": "3 Jahre und 9 Monate" are "3 Jahren und 9 Monaten". Intl knows the nominative only. */
function inDative(span: SpanFormat): SpanFormat {
  return (...given) => span(...given).replace(/Jahre|Monate|Tage/g, '$&n');
}

function ago(date: PartialDate, today: PartialDate, say: SaySpan, span: SpanFormat): string {
  if (!isBefore(date, today)) return say('agoToday');
  const words = between(date, today, span);
  return words === null ? say('agoRecent') : say('ago', words);
}

function later(date: PartialDate, from: PartialDate, say: SaySpan, span: SpanFormat): string {
  if (isBefore(date, from)) return '';
  if (!isAfter(date, from)) return say('aroundThen');
  const days = daysBetween(from, date);
  // Rounded, as one speaks of time that passed; an age is counted in whole units.
  const months = Math.round(days / MONTH_DAYS);
  const vague = precisionOf(date) !== 'day' || precisionOf(from) !== 'day';
  if (vague && months === 0) return say('aroundThen');
  return say('later', span(Math.floor(months / 12), months % 12, days));
}

const MONTH_DAYS = 30.44;

/** Whole calendar units between two dates, as precise as the less precise of them; null when that is nothing. */
function between(from: PartialDate, to: PartialDate, span: SpanFormat): string | null {
  const coarse = Math.min(from.length, to.length);
  const [a, b] = [from.slice(0, coarse), to.slice(0, coarse)];
  if (compareDates(a, b) === 0) return null;
  const [year = 0, month = 1, day = 1] = a.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = b.split('-').map(Number);
  const months = (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
  const days = Math.round((Date.parse(firstDay(b)) - Date.parse(firstDay(a))) / 86_400_000);
  return span(Math.floor(months / 12), months % 12, days);
}
