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

it.each(['its', 'a new', '1,600', 'stronger'])('"%s" before a name that brings its article', (words) => {
  const { faults } = faultsAfter(FILE, FACT, `{acme-lab} dreamt of ${words} {moon-rules}.`);
  expect(faults).toMatchObject([{ what: `two articles in a row: "${words.replace('a ', '')} {moon-rules}"` }]);
});

it.each([
  ['{acme-lab} had 5 percent of the dreams.', 'percent'],
  ['{acme-lab} had 5 per cent of the dreams.', 'per cent'],
  ['{acme-lab} lost 5 million dollars.', '5 million dollars'],
  ['{acme-lab} lost US$ 5 million.', 'US$'],
])('units are written in one way: %s', (text, unit) => {
  const { faults } = faultsAfter(FILE, FACT, text);
  expect(faults.map(({ what }) => what)).toContain(`"${unit}" is a unit that the set writes otherwise`);
});

it('a sentence does not begin with a figure', () => {
  const { faults } = faultsAfter(FILE, FACT, '300 dreams were counted by {acme-lab}.');
  expect(faults).toMatchObject([{ what: '"300" begins a sentence with a figure' }]);
});
