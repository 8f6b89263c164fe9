import { expect, test } from 'vitest';
import { sayIn } from '../../src/text/say-in.ts';

const say = sayIn({ later: '$1 later', markPlace: '$2 has $1', inDate: '$1, $1', ago: 'a $0 b $' });

test.each([
  ['later', ['two days'], 'two days later'],
  ['markPlace', ['a', 'b'], 'b has a'],
  ['inDate', ['$1'], '$1, $1'],
  ['later', [], ' later'],
  ['ago', ['x'], 'a $0 b $'],
  ['close', [], ''],
] as const)('%s with %j', (key, values, said) => {
  expect(say(key, ...values)).toBe(said);
});

test('a table that has no message has none of its prototype either', () => {
  expect(say('toString' as 'later')).toBe('');
});
