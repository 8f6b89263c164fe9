/** What the reader tells unasked: no more than has changed, and nothing when nobody listens. */
import { describe, expect, test } from 'vitest';
import { createCount, createNews } from '../../src/reader/news.ts';

describe('the count', () => {
  test.each([
    ['each number once', [3, 3, 4, 4, 0, 0], [3, 4, 0]],
    ['again after the page was come to anew', [3, null, 3, 3], [3, 3]],
    ['a first nothing too', [0, 0], [0]],
  ])('tells %s', (_what, numbers, told) => {
    const sent: number[] = [];
    const count = createCount((n) => sent.push(n));
    for (const n of numbers) {
      if (n === null) count.forget();
      else count.tell(n);
    }
    expect(sent).toEqual(told);
  });
});

describe('news of the page', () => {
  const news = (isHeard: () => boolean) => {
    let sent = 0;
    const send = () => {
      sent++;
      return isHeard() ? Promise.resolve(true) : Promise.reject(new Error('no answer'));
    };
    return { of: createNews(send), sent: () => sent };
  };

  test('goes to nobody who has not asked', () => {
    const { of, sent } = news(() => true);
    of.check({ state: 'failed' });
    expect([sent(), of.isWanted]).toEqual([0, false]);
  });

  test('is that the answer would be another now', () => {
    const { of, sent } = news(() => true);
    expect(of.told({ state: 'reading-now' })).toEqual({ state: 'reading-now' });
    of.check({ state: 'reading-now' });
    expect(sent()).toBe(0);
    of.check({ state: 'failed' });
    of.check({ state: 'failed' });
    expect([sent(), of.isWanted]).toEqual([1, true]);
    of.check({ state: 'reading-now' });
    expect(sent()).toBe(2);
  });

  test('ends when nobody listens, and begins again with the next question', async () => {
    let isHeard = false;
    const { of, sent } = news(() => isHeard);
    of.told({ state: 'reading-now' });
    of.check({ state: 'failed' });
    await Promise.resolve();
    await Promise.resolve();
    expect(of.isWanted).toBe(false);
    of.check({ state: 'reading-now' });
    expect(sent()).toBe(1);
    isHeard = true;
    of.told({ state: 'reading-now' });
    of.check({ state: 'failed' });
    expect(sent()).toBe(2);
  });
});
