/** Words made from the files of _locales, as the browser would say them. */
import { readFileSync } from 'node:fs';
import { createWords, type Words } from '../../src/text/words.ts';

export const LOCALES = ['en', 'zh_CN', 'zh_TW', 'ja', 'ko', 'de', 'fr', 'es', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

export type Messages = Readonly<Record<string, { readonly message: string }>>;

export function messagesOf(locale: Locale): Messages {
  const file = new URL(`../../extension/_locales/${locale}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages; // our own file; its form is what the tests look at
}

export function localeWords(locale: Locale = 'en'): Words {
  const messages = messagesOf(locale);
  return createWords((key, ...values) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? ''),
  );
}
