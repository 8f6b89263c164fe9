/** The rate at which a page is read again. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPace, pauseAfter } from '../../src/reader/pace.ts';

test.each([
  [0, 500],
  [10, 500],
  [25, 500],
  [50, 1000],
  [300, 6000],
  [5000, 15_000],
])('after a run of %i ms it pauses for %i ms', (cost, pause) => {
  expect(pauseAfter(cost)).toBe(pause);
});

describe('createPace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Asks 60 times a second for so many seconds; counts the runs of a task that takes `cost` milliseconds. */
  function runsIn(seconds: number, cost: number): number {
    let runs = 0;
    let clock = 0;
    const stop = new AbortController();
    const task = (): void => {
      runs++;
      clock += cost;
    };
    const pace = createPace(task, stop.signal, () => clock);
    for (let frame = 0; frame < seconds * 60; frame++) {
      pace.ask();
      clock += 1000 / 60;
      vi.advanceTimersByTime(1000 / 60);
    }
    stop.abort();
    return runs;
  }

  test('runs at most twice a second, however often it is asked', () => {
    expect(runsIn(10, 1)).toBeGreaterThan(10);
    expect(runsIn(10, 1)).toBeLessThanOrEqual(21);
  });

  test('takes no more than a twentieth of the time', () => {
    expect(runsIn(60, 100)).toBeGreaterThan(15);
    expect(runsIn(60, 100)).toBeLessThanOrEqual(31);
  });

  test('pauses after a run that failed as after any other', () => {
    let clock = 0;
    let runs = 0;
    const pace = createPace(
      () => {
        runs++;
        clock += 100;
        throw new Error('a fault');
      },
      new AbortController().signal,
      () => clock,
    );
    pace.ask();
    expect(() => vi.advanceTimersByTime(200)).toThrow('a fault');
    pace.ask();
    vi.advanceTimersByTime(1900);
    expect(runs).toBe(1);
    expect(() => vi.advanceTimersByTime(200)).toThrow('a fault');
  });

  test('runs once for many questions, and never after it was stopped', () => {
    let runs = 0;
    const stop = new AbortController();
    const pace = createPace(() => runs++, stop.signal);
    for (let turn = 0; turn < 100; turn++) pace.ask();
    vi.advanceTimersByTime(1000);
    expect(runs).toBe(1);
    pace.ask();
    stop.abort();
    pace.ask();
    vi.advanceTimersByTime(100_000);
    expect(runs).toBe(1);
  });
});
