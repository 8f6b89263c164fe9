/** Which mentions are marked. */
import { describe, expect, test } from 'vitest';
import { countEntities, wantedMentions } from '../../src/reader/wanted.ts';
import type { Kind, Mention } from '../../src/types.ts';

const mention = (entity: string, kind: Kind, start: number): Mention => ({
  entity,
  kind,
  text: entity,
  start,
  end: start + entity.length,
});

const ALL = [mention('baidu', 'company', 0), mention('h20', 'chip', 10), mention('baidu', 'company', 20)];

describe('wantedMentions', () => {
  test.each([
    ['all of them', [], false, [0, 10, 20]],
    ['one kind off', ['chip'], false, [0, 20]],
    ['the first of each', [], true, [0, 10]],
    ['both', ['company'], true, [10]],
    ['all kinds off', ['company', 'chip'], false, []],
  ] as const)('%s', (_what, kindsOff, firstOnly, starts) => {
    expect(wantedMentions(ALL, { kindsOff: [...kindsOff], hidden: [], firstOnly }).map(({ start }) => start)).toEqual(
      starts,
    );
  });
});

test.each([
  [['baidu'], [10]],
  [['baidu', 'h20'], []],
  [
    ['nobody', 'constructor'],
    [0, 10, 20],
  ],
])('without the hidden %j', (hidden, starts) => {
  expect(wantedMentions(ALL, { kindsOff: [], hidden, firstOnly: false }).map(({ start }) => start)).toEqual(starts);
});

test('countEntities counts each once', () => {
  expect(countEntities(ALL)).toBe(2);
  expect(countEntities([])).toBe(0);
});
