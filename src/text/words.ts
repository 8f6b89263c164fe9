/** The interface's words in the reader's language: messages, plurals, dates as far as they are known, spans of time. Pure. */
import type messages from '../../extension/_locales/en/messages.json';
import { compareDates, daysBetween, firstDay, isAfter, isBefore, precisionOf } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

export type MessageKey = keyof typeof messages;

/** Messages that come as `stem_one` and `stem_other`. */
export type PluralStem = StemOf<MessageKey>;
type StemOf<K> = K extends `${infer S}_other` ? (`${S}_one` extends MessageKey ? S : never) : never;

/** How a word of the vocabulary stands in the name of a message: "in-force" in `step_in_force`. */
export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

export function underscored<S extends string>(word: S): Underscored<S> {
  return word.replaceAll('-', '_') as Underscored<S>; // replaceAll forgets which word it was given
}

/** A message with its values put in for $1 to $9. */
export type Say = (key: MessageKey, ...values: readonly string[]) => string;

export interface Words {
  readonly say: Say;
  /** The BCP 47 tag of the messages in use, for `lang` and Intl. */
  readonly locale: string;
  readonly english: boolean;
  /** The plural form for `n`; the number is $1, the further values $2 and on. */
  count(stem: PluralStem, n: number, ...values: readonly string[]): string;
  /** "16 March 2023", "March 2023", "2023". */
  date(date: PartialDate): string;
  /** "16 Mar" and "2023"; the first is empty for a bare year. */
  dateParts(date: PartialDate): readonly [day: string, year: string];
  /** "3 years 9 months ago", "today". */
  ago(date: PartialDate, today: PartialDate): string;
  /** "6 months later"; for dates that overlap "around then". Empty for one that is not later. */
  later(date: PartialDate, from: PartialDate): string;
}

/** Words on top of a way to say messages; `localeTag` names the locale that answers. */
export function createWords(say: Say): Words {
  const locale = say('localeTag');
  const plural = new Intl.PluralRules(locale);
  const span = spanFormat(locale);
  return {
    say,
    locale,
    english: locale.startsWith('en'),
    // Every stem has both forms, a test compares the locales.
    count: (stem, n, ...values) =>
      say(`${stem}_${plural.select(n) === 'one' ? 'one' : 'other'}`, n.toLocaleString(locale), ...values),
    date: (date) => formatDate(date, locale, 'long'),
    dateParts: (date) => dateParts(date, locale),
    ago: (date, today) => ago(date, today, say, span),
    later: (date, from) => later(date, from, say, span),
  };
}

function formatDate(date: PartialDate, locale: string, month: 'long' | 'short'): string {
  const precision = precisionOf(date);
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision !== 'year') form.month = month;
  if (precision === 'day') form.day = 'numeric';
  return new Intl.DateTimeFormat(locale, form).format(new Date(firstDay(date)));
}

function dateParts(date: PartialDate, locale: string): readonly [string, string] {
  const year = formatDate(date.slice(0, 4), locale, 'short');
  const precision = precisionOf(date);
  if (precision === 'year') return ['', year];
  const form: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (precision === 'day') form.day = 'numeric';
  return [new Intl.DateTimeFormat(locale, form).format(new Date(firstDay(date))), year];
}

type SpanFormat = (years: number, months: number, days: number) => string;

function spanFormat(locale: string): SpanFormat {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return (years, months, days) => {
    const parts = [];
    if (years > 0) parts.push(unit(years, 'year'));
    if (months > 0) parts.push(unit(months, 'month'));
    const words = list.format(parts.length > 0 ? parts : [unit(days, 'day')]);
    return locale.startsWith('zh') ? words.replaceAll(' ', '') : words; // Intl spaces Taiwan's units, but not evenly
  };
}

function ago(date: PartialDate, today: PartialDate, say: Say, span: SpanFormat): string {
  if (!isBefore(date, today)) return say('agoToday');
  const words = between(date, today, span);
  return words === null ? say('agoRecent') : say('ago', words);
}

function later(date: PartialDate, from: PartialDate, say: Say, span: SpanFormat): string {
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
