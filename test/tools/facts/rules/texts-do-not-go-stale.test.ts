import { expect, it } from 'vitest';
import { changed, faultsAfter, faultsIn } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';
const IS = 'Developer of invented chatbots such as {moon-chat}.';
const FACT = '{acme-lab} counted a million dreams.';

it.each([
  ['Largest developer of chatbots.', 'Largest'],
  ['Developer of chatbots founded in 2021.', '2021'],
  ['Developer of chatbots with two million users.', 'million'],
  ['Developer that currently dreams.', 'currently'],
])('"%s" can go stale', (is, word) => {
  const { faults, line } = faultsAfter(FILE, IS, is);
  const mend = 'Say what it is without date, rank or count; make a dated fact of the rest';
  expect(faults).toEqual([{ file: FILE, line, what: `"is" can go stale: "${word}"`, mend }]);
});

it.each(['On 3 May {acme-lab} dreamt.', 'In 2023 {acme-lab} dreamt.', 'By late March 2023, {acme-lab} dreamt.'])(
  '"%s" begins with its date',
  (text) => {
    const { faults, line } = faultsAfter(FILE, FACT, text);
    const mend = 'The date stands in "on"; begin with who did what';
    expect(faults).toEqual([{ file: FILE, line, what: 'the text begins with a date', mend }]);
  },
);

it.each([
  ['{acme-lab} showed a groundbreaking dream.', 'reads like advertising: "groundbreaking"', 'Say it plainly'],
  ['{acme-lab} dreamt', 'the text does not end with a full stop', 'End it with one'],
  [
    'Users of the {acme-lab} dreamt.',
    'there is an article before a brace',
    'The record\'s "short" brings its own article',
  ],
])('"%s": %s', (text, what, mend) => {
  const { faults, line } = faultsAfter(FILE, FACT, text);
  expect(faults).toEqual([{ file: FILE, line, what, mend }]);
});

it.each([
  'In the dreams of {acme-lab}, May was a person.',
  '{acme-lab} was the first to count two million dreams of 2022.',
  '{acme-lab} said: “We dream.”',
])('"%s" is fine as a fact', (text) => {
  expect(faultsIn(changed(FILE, FACT, text))).toEqual([]);
});
