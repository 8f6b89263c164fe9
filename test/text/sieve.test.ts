import { expect, test } from 'vitest';
import { emptySieve, letThrough, sift } from '../../src/text/sieve.ts';
import { prepare } from '../../src/text/word-starts.ts';

test.each([
  ['qwen', false, 'qwen', true],
  ['qwen', false, 'QWEN', true],
  ['qwen', false, 'qwed', false],
  ['qwen', true, 'Qwen', true],
  ['qwen', true, 'qwen', false],
  ['a b', false, 'a-b.', true],
  ['a b', false, 'a  b', true],
  ['a b', false, 'ab c', false],
  ['ab cd', false, 'ab  ', true],
  ['x', false, 'x, y', true],
  ['q3', false, 'q3.5', true],
  ['q3', false, 'qa.5', false],
  ['qwe', false, 'qwe\0', true],
  ['café', false, 'cafe', true],
  ['café', false, 'café', true],
  ['moén', false, 'moe\u0301', true],
  ['moén', false, 'moin', false],
  ['é', false, 'e\u0301 a', true],
  ['百度', false, '百度智能', true],
  ['百度', false, 'baid', false],
  ['abc', false, 'a\0bc', true],
])('%j, as a capital %j, of %j: %j', (pattern, isCapital, text, wanted) => {
  const sieve = emptySieve();
  letThrough(sieve, pattern, isCapital);
  const prepared = prepare(text);
  expect(sift(sieve, prepared, 0, 1, new Int32Array(2)) === 1).toBe(wanted);
});
