import { expect, test } from 'vitest';
import { emptySieve, letThrough, mayBegin } from '../../src/text/sieve.ts';

test.each([
  ['qwen', false, 'qwe', true],
  ['qwen', false, 'QWE', true],
  ['qwen', false, 'que', false],
  ['qwen', true, 'Qwe', true],
  ['qwen', true, 'qwe', false],
  ['a b', false, 'a-b', true],
  ['a b', false, 'a  ', true],
  ['a b', false, 'ab ', false],
  ['x', false, 'x, ', true],
  ['q3', false, 'q3.', true],
  ['q3', false, 'q4.', false],
  ['café', false, 'caf', true],
  ['moé', false, 'moe', true],
  ['é', false, 'e\u0301 ', true],
  ['百度', false, '百度智', true],
  ['百度', false, 'bai', false],
  ['ab', false, 'a\0b', true],
])('%j, as a capital %j, of %j: %j', (pattern, isCapital, text, wanted) => {
  const sieve = emptySieve();
  letThrough(sieve, pattern, isCapital);
  expect(mayBegin(sieve, text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))).toBe(wanted);
});
