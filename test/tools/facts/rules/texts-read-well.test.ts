import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';
const FACT = '{acme-lab} counted a million dreams.';

it('two articles in a row', () => {
  const { faults, line } = faultsAfter(FILE, FACT, '{acme-lab} dreamt of its {moon-rules}.');
  const mend = 'The record\'s "short" begins with "the": turn the sentence round';
  expect(faults).toEqual([{ file: FILE, line, what: 'two articles in a row: "its {moon-rules}"', mend }]);
});

it.each(['this year', 'last week', 'today', 'recently', 'so far'])('"%s" points to the day of writing', (words) => {
  const { faults, line } = faultsAfter(FILE, FACT, `{acme-lab} dreamt ${words}.`);
  const mend = 'Name the time, or leave it to the date in "on"';
  expect(faults).toEqual([{ file: FILE, line, what: `"${words}" points to the day of writing`, mend }]);
});

it.each(['{acme-lab} dreamt of its {moon-chat}.', '{acme-lab} said that {moon-rules} were a dream.'])(
  '"%s" reads well',
  (text) => {
    expect(faultsIn(changed(FILE, FACT, text))).toEqual([]);
  },
);
