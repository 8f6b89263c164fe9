/** The interface's words in the reader's language: messages, plurals, dates as far as they are known, spans of time. Pure. */
import type messages from '../../extension/_locales/en/messages.json';
import { firstDay, precisionOf } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';
import { timeSpans, type TimeSpans } from './time-spans.ts';

export type MessageKey = keyof typeof messages;

/** Messages that come in plural forms: `stem_one`, `stem_other`, and what else the language has. */
export type PluralStem = StemOf<MessageKey>;
type StemOf<K> = K extends `${infer S}_other` ? (`${S}_one` extends MessageKey ? S : never) : never;

/** English has two of the forms; Russian adds `stem_few` and `stem_many`, Chinese has but `stem_other`. */
export type SayKey = MessageKey | `${PluralStem}_${Intl.LDMLPluralRule}`;

/** How a word of the vocabulary stands in the name of a message: "in-force" in `step_in_force`. */
export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

export function underscored<S extends string>(word: S): Underscored<S> {
  return word.replaceAll('-', '_') as Underscored<S>; // replaceAll forgets which word it was given
}

/** A message with its values put in for $1 to $9; empty for a plural form that the language does not have. */
export type Say = (key: SayKey, ...values: readonly string[]) => string;

export interface Words extends TimeSpans {
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
  /** "A, B, C", as the language lists things. */
  list(items: readonly string[]): string;
}

/** Words on top of a way to say messages; `localeTag` names the locale that answers. */
export function createWords(say: Say): Words {
  const locale = say('localeTag');
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  return {
    say,
    locale,
    english: locale.startsWith('en'),
    count: (stem, n, ...values) => {
      const given = [n.toLocaleString(locale), ...values];
      const said = say(`${stem}_${plural.select(n)}`, ...given);
      // Forms for millions (French "de") and for fractions are left out of the files.
      return said === '' ? say(`${stem}_other`, ...given) : said;
    },
    date: (date) => formatDate(date, locale, 'long'),
    dateParts: (date) => dateParts(date, locale),
    list: (items) => list.format(items),
    ...timeSpans(locale, say),
  };
}

function formatDate(date: PartialDate, locale: string, month: 'long' | 'short'): string {
  const precision = precisionOf(date);
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision !== 'year') form.month = month;
  if (precision === 'day') form.day = 'numeric';
  const said = new Intl.DateTimeFormat(locale, form).format(new Date(firstDay(date)));
  return said.replace(RUSSIAN_YEAR, '');
}

/** Intl closes Russian dates with "г.", which no sentence that goes on or ends there can bear. */
const RUSSIAN_YEAR = /\s*г\.$/u;

function dateParts(date: PartialDate, locale: string): readonly [string, string] {
  const year = formatDate(date.slice(0, 4), locale, 'short');
  const precision = precisionOf(date);
  if (precision === 'year') return ['', year];
  const form: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (precision === 'day') form.day = 'numeric';
  return [new Intl.DateTimeFormat(locale, form).format(new Date(firstDay(date))), year];
}
