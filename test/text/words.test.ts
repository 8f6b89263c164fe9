import { describe, expect, test } from 'vitest';
import { LOCALES, localeWords, messagesOf } from './locale-words.ts';

const [en, cn, tw] = [localeWords('en'), localeWords('zh_CN'), localeWords('zh_TW')];

test.each([
  [en, '2023-02-14', '14 February 2023'],
  [en, '2023-02', 'February 2023'],
  [en, '2023', '2023'],
  [cn, '2023-02-14', '2023年2月14日'],
  [cn, '2023-02', '2023年2月'],
  [tw, '2023-02-14', '2023年2月14日'],
])('a date is said as precisely as it is known: %#', (words, date, said) => {
  expect(words.date(date)).toBe(said);
});

test.each([
  [en, '2023-02-14', '2026-11-23', '3 years 9 months ago'],
  [en, '2026-11-20', '2026-11-23', '3 days ago'],
  [en, '2026-11-23', '2026-11-23', 'today'],
  [en, '2026-11', '2026-11-23', 'today'],
  [en, '2025', '2026-11-23', '1 year ago'],
  [en, '2026-10-25', '2026-11-23', '29 days ago'],
  [cn, '2023-02-14', '2026-11-23', '3年9个月前'],
  [tw, '2023-02-14', '2026-11-23', '3年9個月前'],
])('the age of an article: %#', (words, date, today, said) => {
  expect(words.ago(date, today)).toBe(said);
});

test.each([
  [cn, '2023-08-31', '2023-02-14', '7个月后'],
  [en, '2023-08-31', '2023-02-14', '7 months later'],
  [en, '2023-02', '2023-02-14', 'around then'],
  [en, '2023-02-20', '2023-02-14', '6 days later'],
  [en, '2023-03', '2023-02-14', '1 month later'],
  [cn, '2025-01', '2023-02-14', '1年11个月后'],
  [cn, '2025-02-14', '2023-02-14', '2年后'],
  [en, '2023-01-01', '2023-02-14', ''],
])('time from the article: %#', (words, date, from, said) => {
  expect(words.later(date, from)).toBe(said);
});

test.each([
  [1, '1 term on this page'],
  [0, '0 terms on this page'],
  [1200, '1,200 terms on this page'],
])('%i terms', (n, said) => {
  expect(en.count('terms', n)).toBe(said);
});

test('short dates come in two lines', () => {
  expect([en.dateParts('2023-08-15'), en.dateParts('2023'), cn.dateParts('2023-08')]).toEqual([
    ['15 Aug', '2023'],
    ['', '2023'],
    ['8月', '2023年'],
  ]);
});

describe('the locales are complete', () => {
  const values = (text: string) => [...text.matchAll(/\$[1-9]|%s/g)].map(String).sort();
  const english = messagesOf('en');
  test.each(LOCALES)('%s has every message, none empty, with the same values', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      const [own, wanted] = [values(message), values(english[key]?.message ?? '')];
      if (!key.endsWith('_one')) expect(own, key).toEqual(wanted);
    }
  });
  test('no Traditional sign in the Simplified messages and the reverse', () => {
    const text = (locale: 'zh_CN' | 'zh_TW') => Object.values(messagesOf(locale)).map(({ message }) => message);
    expect(text('zh_CN').join('')).not.toMatch(/[與這說來時個標記開關網頁報導設為無對應據庫類樣線點擊選讀寫國]/u);
    expect(text('zh_TW').join('')).not.toMatch(/[与这说来时个标记开关网页报导设为无对应据库类样线点击选读写国]/u);
  });
  test('the description fits the stores', () => {
    for (const locale of LOCALES) expect(messagesOf(locale)['extensionDescription']?.message.length).toBeLessThan(133);
  });
});
