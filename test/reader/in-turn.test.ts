/** Runs that are asked for while one is under way. */
import { expect, test } from 'vitest';
import { inTurn } from '../../src/reader/in-turn.ts';

function taskOf() {
  const ends: (() => void)[] = [];
  let under = 0;
  let most = 0;
  const ask = inTurn(async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise<void>((resolve) => ends.push(resolve));
    under -= 1;
    return ends.length;
  });
  return { ask, ends, most: () => most };
}

test('runs never overlap, and those that wait become one', async () => {
  const { ask, ends, most } = taskOf();
  const answers = [ask(), ask(), ask()];
  ends[0]?.();
  await answers[0];
  await new Promise((resolve) => setTimeout(resolve, 0));
  ends[1]?.();
  expect(await Promise.all(answers)).toEqual([1, 2, 2]);
  expect([ends.length, most()]).toEqual([2, 1]);
});

test('a run after the last one has ended is a new one', async () => {
  const { ask, ends } = taskOf();
  for (const turn of [0, 1, 2]) {
    const answer = ask();
    ends[turn]?.();
    expect(await answer).toBe(turn + 1);
  }
});

test('a failed run does not stop the next one', async () => {
  let turn = 0;
  const ask = inTurn(() => (++turn === 1 ? Promise.reject(new Error('no')) : Promise.resolve(turn)));
  const first = ask();
  const second = ask();
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
});
