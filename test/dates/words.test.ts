import { describe, expect, it } from 'vitest';
import { ageWords, dateWords, fromThen, onDate, spanWords } from '../../src/dates/words.ts';

describe('dateWords', () => {
  it.each([
    ['2023-03-16', undefined, '16 March 2023'],
    ['2023-03', undefined, 'March 2023'],
    ['2023', undefined, '2023'],
    ['2023-03-16', '2023-02-14', '16 March'],
    ['2023', '2023-02-14', '2023'],
  ])('%s near %s is %s', (date, near, words) => {
    expect(dateWords(date, near)).toBe(words);
  });

  it('takes the right preposition', () => {
    expect(onDate('2023-03-16')).toBe('on 16 March 2023');
    expect(onDate('2023-03')).toBe('in March 2023');
  });
});

describe('spanWords', () => {
  it.each([
    [1, 'a day'],
    [4, 'four days'],
    [7, 'a week'],
    [15, 'two weeks'],
    [30, 'a month'],
    [182, 'six months'],
    [356, 'a year'],
    [550, 'a year and a half'],
    [915, 'two and a half years'],
    [1370, 'four years'], // 3.75,
  ])('%i days', (days, ...words) => {
    expect(spanWords(days)).toBe(words.at(-1));
  });
});

describe('fromThen', () => {
  it.each([
    ['2023-02-07', '2023-02-14', 'a week before'],
    ['2023-08-31', '2023-02-14', 'seven months later'],
    ['2023-02', '2023-02-14', 'around then'],
    ['2023-02-14', '2023-02-14', 'the same day'],
    ['2023-02-15', '2023-02-14', 'a day later'],
    ['2023-03', '2023-02-24', 'soon after'],
    ['2022', '2023-02-14', 'seven months before'],
  ])('%s seen from %s is %s', (date, from, words) => {
    expect(fromThen(date, from)).toBe(words);
  });
});

describe('ageWords', () => {
  it.each([
    ['2023-02-14', '2026-11-23', '3 years 9 months ago'],
    ['2023-02-14', '2024-02-14', '1 year ago'],
    ['2026-11-23', '2026-11-23', 'today'],
    ['2026-11-22', '2026-11-23', 'yesterday'],
    ['2026-11-03', '2026-11-23', '20 days ago'],
    ['2026-10', '2026-11-23', '1 month ago'],
    ['2023', '2026-11-23', '3 years ago'],
    ['2025', '2026-11-23', '1 year ago'],
    ['2026', '2026-11-23', 'this year'],
    ['2027', '2026-11-23', 'this year'],
    ['2026-11', '2026-11-23', 'this month'],
    ['2026-12-01', '2026-11-23', 'today'],
  ])('%s on %s was %s', (date, today, words) => {
    expect(ageWords(date, today)).toBe(words);
  });
});
