import { describe, expect, it } from 'vitest';
import { compareDates, daysBetween, isAfter, isBefore, isPartialDate, lastDay } from '../../src/dates/partial-date.ts';

describe('isPartialDate', () => {
  it.each([
    ['2023', true],
    ['2023-03', true],
    ['2023-03-16', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13', false],
    ['2023-3-1', false],
    ['16 March 2023', false],
    ['', false],
    [['2023'], false],
  ])('%s: %s', (text, valid) => {
    expect(isPartialDate(text)).toBe(valid);
  });
});

describe('intervals', () => {
  it('know their last day', () => {
    expect([lastDay('2024-02'), lastDay('2023'), lastDay('2023-03-16')]).toEqual([
      '2024-02-29',
      '2023-12-31',
      '2023-03-16',
    ]);
  });

  it('neither precede nor follow what they contain', () => {
    expect(isBefore('2023-02', '2023-02-14')).toBe(false);
    expect(isAfter('2023-02', '2023-02-14')).toBe(false);
    expect(isBefore('2023-01', '2023-02-14')).toBe(true);
    expect(isAfter('2023-03', '2023-02-14')).toBe(true);
  });

  it('sort by their first day, the precise one first', () => {
    expect(['2023', '2023-01-01', '2022-12', '2023-01'].sort(compareDates)).toEqual([
      '2022-12',
      '2023-01-01',
      '2023-01',
      '2023',
    ]);
  });

  it('are as far apart as their middles', () => {
    expect(daysBetween('2023-02-14', '2023-02-21')).toBe(7);
    expect(daysBetween('2023-02-21', '2023-02-14')).toBe(-7);
    expect(daysBetween('2022', '2023')).toBe(365);
  });
});
