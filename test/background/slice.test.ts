/** A page's facts in portions: together they are the whole slice, and each is small. */
import { expect, test, vi } from 'vitest';
import { sliceOf } from '../../src/background/slice.ts';
import { sliceFor } from '../../src/facts/slice.ts';
import { allFacts } from '../../src/platform/facts.ts';

vi.mock('../../src/platform/facts.ts', async () => {
  const { factSet, record } = await import('../facts/records.ts');
  const records = Array.from({ length: 95 }, (_, number) => record(`e${String(number)}`, 'company'));
  const facts = factSet([...records, record('__proto__', 'company')], []);
  return { allFacts: () => facts };
});

const IDS = [...Array.from({ length: 95 }, (_, number) => `e${String(number)}`), '__proto__'];

test('together they are the slice', () => {
  const portions = [0, 1, 2].map((number) => sliceOf(IDS, number));
  expect(portions.map(({ isLast }) => isLast)).toEqual([false, false, true]);
  const entities = portions.flatMap(({ facts }) => Object.entries(facts.entities));
  expect(entities).toEqual(Object.entries(sliceFor(IDS, allFacts()).entities));
  expect(Math.max(...portions.map(({ facts }) => Object.keys(facts.entities).length))).toBeLessThan(50);
});

test.each([
  ['no list', 'e1', 0, 0, true],
  ['nothing asked for', [], 0, 0, true],
  ['a number past the last portion', IDS, 9, 0, true],
  ['no whole number', IDS, 0.5, 40, false],
  ['a number below 0', IDS, -1, 40, false],
])('%s', (_, ids, portion, count, isLast) => {
  const answer = sliceOf(ids as readonly string[], portion);
  expect([Object.keys(answer.facts.entities).length, answer.isLast]).toEqual([count, isLast]);
});
