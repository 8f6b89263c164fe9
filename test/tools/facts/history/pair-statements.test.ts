import { expect, test } from 'vitest';
import { pairStatements } from '../../../../src/tools/facts/history/pair-statements.ts';
import type { Statement } from '../../../../src/tools/facts/history/snapshot.ts';

/** "2024-01-02 opened (public): text" */
function statement(line: string): Statement {
  const [, on = '', what = '', text = ''] = /^(\S+) ([^:]+)(?:: (.*))?$/u.exec(line) ?? [];
  return { on, what, text };
}

function line({ on, what, text }: Statement): string {
  return `${on} ${what}${text === '' ? '' : `: ${text}`}`;
}

/** A line for each: "old -> new", "- removed", "+ added". */
function pairs(before: readonly string[], after: readonly string[]): string[] {
  const { corrected, removed, added } = pairStatements(before.map(statement), after.map(statement));
  return [
    ...corrected.map(({ old, fresh }) => `${line(old)} -> ${line(fresh)}`),
    ...removed.map((one) => `- ${line(one)}`),
    ...added.map((one) => `+ ${line(one)}`),
  ];
}

test.each([
  ['the same', ['2024-01-02 opened'], ['2024-01-02 opened'], []],
  ['the same in another order', ['2024-01-02 opened', '2023 founded'], ['2023 founded', '2024-01-02 opened'], []],
  ['nothing', [], [], []],
  ['a new one', [], ['2024-01-02 opened'], ['+ 2024-01-02 opened']],
  ['one taken back', ['2024-01-02 opened'], [], ['- 2024-01-02 opened']],
  ['another date', ['2024-01-02 opened'], ['2024-01-03 opened'], ['2024-01-02 opened -> 2024-01-03 opened']],
  ['a finer date', ['2024 founded'], ['2024-05-01 founded'], ['2024 founded -> 2024-05-01 founded']],
  [
    'a text for a step',
    ['2024-01-02 listed'],
    ['2024-01-02 listed: X.'],
    ['2024-01-02 listed -> 2024-01-02 listed: X.'],
  ],
  [
    'another audience on that day',
    ['2024-01-02 opened'],
    ['2024-01-02 opened (public)'],
    ['2024-01-02 opened -> 2024-01-02 opened (public)'],
  ],
  [
    'another audience on another day',
    ['2024-01-02 opened (invited)'],
    ['2024-02-02 opened (public)'],
    ['- 2024-01-02 opened (invited)', '+ 2024-02-02 opened (public)'],
  ],
  ['a step far away', ['2020-01-02 amended'], ['2024-01-02 amended'], ['- 2020-01-02 amended', '+ 2024-01-02 amended']],
  [
    'another step on that day',
    ['2024-01-02 announced'],
    ['2024-01-02 opened'],
    ['- 2024-01-02 announced', '+ 2024-01-02 opened'],
  ],
  [
    'the nearer of two steps is the corrected one',
    ['2024-01-02 amended'],
    ['2024-06-01 amended', '2024-01-05 amended'],
    ['2024-01-02 amended -> 2024-01-05 amended', '+ 2024-06-01 amended'],
  ],
  [
    'a kept step is not the other one corrected',
    ['2024-01-02 drafted', '2024-05-01 drafted'],
    ['2024-05-01 drafted', '2024-06-01 drafted'],
    ['2024-01-02 drafted -> 2024-06-01 drafted'],
  ],
  [
    'a fact in other words',
    ['2024 fact: The firm had a hundred users.'],
    ['2024 fact: The firm had two hundred users.'],
    ['2024 fact: The firm had a hundred users. -> 2024 fact: The firm had two hundred users.'],
  ],
  [
    'a fact on another day',
    ['2024 fact: The firm had a hundred users.'],
    ['2025 fact: The firm had a hundred users.'],
    ['2024 fact: The firm had a hundred users. -> 2025 fact: The firm had a hundred users.'],
  ],
  [
    'another fact',
    ['2024 fact: The firm had a hundred users.'],
    ['2024 fact: Regulators fined it.'],
    ['- 2024 fact: The firm had a hundred users.', '+ 2024 fact: Regulators fined it.'],
  ],
  ['a step is no fact', ['2024 fact'], ['2024 opened'], ['- 2024 fact', '+ 2024 opened']],
  ['of two that are the same one is taken back', ['2024 fined', '2024 fined'], ['2024 fined'], ['- 2024 fined']],
])('%s', (_, before, after, expected) => {
  expect(pairs(before, after)).toEqual(expected);
});
