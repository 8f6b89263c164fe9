import { expect, test } from 'vitest';
import { localeWords } from './locale-words.ts';

const [en, cn, tw] = [localeWords('en'), localeWords('zh_CN'), localeWords('zh_TW')];
const [ja, ko, de] = [localeWords('ja'), localeWords('ko'), localeWords('de')];
const [fr, es, ru] = [localeWords('fr'), localeWords('es'), localeWords('ru')];

test.each([
  [en, '2023-02-14', '14 February 2023'],
  [en, '2023-02', 'February 2023'],
  [en, '2023', '2023'],
  [cn, '2023-02-14', '2023年2月14日'],
  [cn, '2023-02', '2023年2月'],
  [tw, '2023-02-14', '2023年2月14日'],
  [ja, '2023-02', '2023年2月'],
  [ko, '2023-02-14', '2023년 2월 14일'],
  [de, '2023-02-14', '14. Februar 2023'],
  [fr, '2023-02', 'février 2023'],
  [es, '2023-02-14', '14 de febrero de 2023'],
  [ru, '2023-02-14', '14 февраля 2023'],
  [ru, '2023-02', 'февраль 2023'],
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
  [ja, '2023-02-14', '2026-11-23', '3年9か月前'],
  [ko, '2023-02-14', '2026-11-23', '3년 9개월 전'],
  [de, '2023-02-14', '2026-11-23', 'vor 3 Jahren und 9 Monaten'],
  [de, '2025-10-20', '2026-11-23', 'vor 1 Jahr und 1 Monat'],
  [de, '2026-11-20', '2026-11-23', 'vor 3 Tagen'],
  [fr, '2023-02-14', '2026-11-23', 'il y a 3 ans et 9\u00a0mois'],
  [es, '2023-02-14', '2026-11-23', 'hace 3 años y 9 meses'],
  [ru, '2023-02-14', '2026-11-23', '3 года 9 месяцев назад'],
  [ru, '2026-11-02', '2026-11-23', '21 день назад'],
])('the age of an article: %#', (words, date, today, said) => {
  expect(words.ago(date, today)).toBe(said);
});

test.each([
  [cn, '2023-08-31', '2023-02-14', '7个月后'],
  [en, '2023-08-31', '2023-02-14', '7 months later'],
  [en, '2023-02', '2023-02-14', 'around then'],
  [en, '2023-02-20', '2023-02-14', '6 days later'],
  [en, '2023-03', '2023-02-14', '1 month later'],
  [de, '2023-08-31', '2023-02-14', '7 Monate später'],
  [fr, '2023-08-31', '2023-02-14', '7\u00a0mois plus tard'],
  [es, '2023-08-31', '2023-02-14', '7 meses después'],
  [ru, '2023-08-31', '2023-02-14', 'спустя 7 месяцев'],
  [ja, '2023-08-31', '2023-02-14', '7か月後'],
  [ko, '2023-08-31', '2023-02-14', '7개월 뒤'],
  [cn, '2025-01', '2023-02-14', '1年11个月后'],
  [cn, '2025-02-14', '2023-02-14', '2年后'],
  [en, '2023-01-01', '2023-02-14', ''],
])('time from the article: %#', (words, date, from, said) => {
  expect(words.later(date, from)).toBe(said);
});

test.each([
  [en, 1, '1 term on this page'],
  [en, 0, '0 terms on this page'],
  [en, 1200, '1,200 terms on this page'],
  [ru, 1, '1 термин на странице'],
  [ru, 2, '2 термина на странице'],
  [ru, 5, '5 терминов на странице'],
  [ru, 21, '21 термин на странице'],
  [ru, 111, '111 терминов на странице'],
  [fr, 0, '0 terme sur cette page'],
  [fr, 1_000_000, '1\u202f000\u202f000 termes sur cette page'],
  [ja, 1, 'このページに用語1件'],
])('terms are counted: %#', (words, n, said) => {
  expect(words.count('terms', n)).toBe(said);
});

test.each([
  [en, 'A, B, C'],
  [de, 'A, B und C'],
  [ja, 'A、B、C'],
])('things are listed: %#', (words, said) => {
  expect(words.list(['A', 'B', 'C'])).toBe(said);
});

test('short dates come in two lines', () => {
  expect([en.dateParts('2023-08-15'), en.dateParts('2023'), cn.dateParts('2023-08')]).toEqual([
    ['15 Aug', '2023'],
    ['', '2023'],
    ['8月', '2023年'],
  ]);
});
