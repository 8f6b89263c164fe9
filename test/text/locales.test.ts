import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale, messagesOf } from './locale-words.ts';

const english = messagesOf('en');
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other') && key.replace(/other$/, 'one') in english)
  .map((key) => key.replace(/_other$/, ''));
const isPlural = (key: string) => stems.includes(key.replace(/_[a-z]+$/, ''));
const values = (text: string) => [...text.matchAll(/\$[1-9]|%s/g)].map(String).sort();
const texts = (locale: Locale) =>
  Object.entries(messagesOf(locale)).map(([key, { message }]) => [key, message] as const);

/** The plural forms that a language has for whole numbers, each with the numbers below 200 that take it. */
function formsOf(locale: Locale): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(messagesOf(locale)['localeTag']?.message);
  const forms = new Map<string, number[]>([['other', []]]);
  for (let n = 1; n < 200; n++) forms.set(rules.select(n), [...(forms.get(rules.select(n)) ?? []), n]);
  return forms;
}

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);
  test('has every message and no other, none empty', () => {
    const forms = [...formsOf(locale).keys()];
    const wanted = Object.keys(english).filter((key) => !isPlural(key));
    const plurals = stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`));
    expect(Object.keys(messages).sort()).toEqual([...wanted, ...plurals].sort());
    for (const [key, message] of texts(locale)) expect(message.trim(), key).not.toBe('');
  });
  test('has the values of the English messages; the number may go unsaid where there is but one', () => {
    for (const [key, message] of texts(locale)) {
      const form = /_(one|few|many|other)$/.exec(key)?.[1] ?? '';
      const source = isPlural(key) ? key.replace(/_[a-z]+$/, '_other') : key;
      if (isPlural(key) && formsOf(locale).get(form)?.join() === '1' && !message.includes('$1')) continue;
      expect(values(message), key).toEqual(values(english[source]?.message ?? ''));
    }
  });
  test('has a description and a name that the stores take', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThan(133);
    expect(messages['extensionName']?.message.length).toBeLessThan(51);
  });
});

/** Names, and words that are the same in both languages. */
const SAME =
  /^(?:shortName|picture(?:Maker|Thing)|source|sources_one|sources_other|sourcesTitle|link_|kind_|options|optionsTitle|textSize_normal|step_in_force|keepFormat|links|people)/;

test.each(LOCALES.filter((locale) => locale !== 'en'))('%s: no English is left', (locale) => {
  const hasWords = (message: string): boolean => /\p{L}/u.test(message.replace(/\$\d/gu, ''));
  const left = texts(locale).filter(
    ([key, message]) => message === english[key]?.message && hasWords(message) && !SAME.test(key),
  );
  expect(left).toEqual([]);
});

test.each([
  ['ja', /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u],
  ['ko', /\p{sc=Hangul}/u],
  ['ru', /\p{sc=Cyrillic}/u],
  ['zh_CN', /\p{sc=Han}/u],
  ['zh_TW', /\p{sc=Han}/u],
] as const)('%s is written in its own script', (locale, script) => {
  const foreign = texts(locale).filter(
    ([key, message]) =>
      /\p{L}/u.test(message.replace(/\$\d/g, '')) &&
      !script.test(message) &&
      !/^(?:shortName|localeTag|picture(?:Maker|Thing))$/.test(key),
  );
  expect(foreign).toEqual([]);
});

test('no Traditional sign in the Simplified messages and the reverse', () => {
  const all = (locale: Locale) =>
    texts(locale)
      .map(([, message]) => message)
      .join('');
  expect(all('zh_CN')).not.toMatch(/[與這說來時個標記開關網頁報導設為無對應據庫類樣線點擊選讀寫國]/u);
  expect(all('zh_TW')).not.toMatch(/[与这说来时个标记开关网页报导设为无对应据库类样线点击选读写国]/u);
});

test('French sets its signs apart, so that none begins a line', () => {
  for (const [key, message] of texts('fr')) expect(message, key).not.toMatch(/ [:;?!»]|« |[^\s\d:][;?!]/);
});
