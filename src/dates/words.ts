/** English wording of dates and of the distance between two dates. */
import type { PartialDate } from '../types.ts';
import { daysBetween, firstDay, isAfter, isBefore, lastDay, precisionOf } from './partial-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

/** "three", "21": words up to twenty. */
export function numberWord(value: number): string {
  return NUMBERS[value] ?? String(value);
}

/** "16 March 2023", "March 2023", "2023"; without its year when that is the year of `near`. */
export function dateWords(date: PartialDate, near?: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
  ];
  const sameYear = near?.slice(0, 4) === year && month !== undefined;
  return [...words, sameYear ? '' : year].filter((word) => word !== '').join(' ');
}

/** "on 16 March 2023", "in March 2023", "in 2023". */
export function onDate(date: PartialDate, near?: PartialDate): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateWords(date, near)}`;
}

/** "a week", "six months", "two and a half years"; from zero days upward, rounded as a person would. */
export function spanWords(days: number): string {
  if (days <= 1) return 'a day';
  if (days <= 6) return `${numberWord(days)} days`;
  if (days <= 9) return 'a week';
  if (days <= 13) return `${numberWord(days)} days`;
  if (days >= 26 && days <= 35) return 'a month';
  if (days <= 55) return `${numberWord(Math.round(days / 7))} weeks`;
  const months = Math.round(days / MONTH_DAYS);
  if (months <= 20 && months !== 12 && months !== 18) return `${numberWord(months)} months`;
  return yearWords(days);
}

function yearWords(days: number): string {
  const halves = Math.round((days / YEAR_DAYS) * 2);
  const years = Math.floor(halves / 2);
  if (halves % 2 === 1) return years === 1 ? 'a year and a half' : `${numberWord(years)} and a half years`;
  return years === 1 ? 'a year' : `${numberWord(years)} years`;
}

/** How far `date` lies from `from`: "the same day", "around then", "six months later", "a week before". */
export function fromThen(date: PartialDate, from: PartialDate): string {
  if (date === from && precisionOf(date) === 'day') return 'the same day';
  if (!isBefore(date, from) && !isAfter(date, from)) return 'around then';
  const days = daysBetween(from, date);
  const vague = precisionOf(date) !== 'day' || precisionOf(from) !== 'day';
  if (vague && Math.abs(days) < 26) return days > 0 ? 'soon after' : 'shortly before';
  return `${spanWords(Math.abs(days))} ${days > 0 ? 'later' : 'before'}`;
}

/** "3 years 9 months ago", "5 days ago", "today"; whole calendar months. A date that is still to come counts as today. */
export function ageWords(date: PartialDate, today: PartialDate): string {
  if (precisionOf(date) === 'year')
    return date >= today.slice(0, 4) ? 'this year' : `${counted(Number(today.slice(0, 4)) - Number(date), 'year')} ago`;
  const days = daysBetween(lastDay(date), firstDay(today));
  if (days <= 0) return precisionOf(date) === 'day' ? 'today' : 'this month';
  if (days < 31 && precisionOf(date) === 'day') return days === 1 ? 'yesterday' : `${days} days ago`;
  const months = Math.max(1, calendarMonths(date, today));
  const years = Math.floor(months / 12);
  const parts = [counted(years, 'year'), counted(months % 12, 'month')].filter((part) => part !== '');
  return `${parts.join(' ')} ago`;
}

function calendarMonths(date: PartialDate, today: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = firstDay(today).split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

function counted(value: number, unit: string): string {
  return value === 0 ? '' : `${value} ${unit}${value === 1 ? '' : 's'}`;
}
