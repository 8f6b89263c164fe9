import { expect, test } from 'vitest';
import { snapshotOf, withNames } from '../../../../src/tools/facts/history/snapshot.ts';

function of(text: string): unknown {
  return snapshotOf(new Map([['model/x.yaml', text]])).records[0];
}

const EMPTY = { id: 'x', kind: 'model', name: 'x', short: 'x', statements: [], names: [] };

test.each([
  [
    'a whole record',
    'name: X-1\nshort: the X\nsteps:\n  - { on: "2024-01-02", step: opened, audience: public, text: Go. }\n',
    { name: 'X-1', short: 'the X', statements: [{ on: '2024-01-02', what: 'opened (public)', text: 'Go.' }] },
  ],
  [
    'names and aliases of all forms',
    'names: { zh-Hans: 甲, en: [{ name: Old X, until: "2020" }] }\naliases: [X1, { text: X, near: [y] }]\n',
    { names: ['Old X', 'X', 'X1', '甲'] },
  ],
  [
    'demands and ends',
    'steps: [{ on: "2024", step: drafted, until: "2025", demands: want }]\n',
    { statements: [{ on: '2024', what: 'drafted', text: 'want; until 2025' }] },
  ],
  [
    'a year without quotes',
    'facts: [{ on: 2024, text: A. }]\n',
    { statements: [{ on: '2024', what: 'fact', text: 'A.' }] },
  ],
  ['fields that nobody knows any more', 'label: X\nevents: [a]\n', {}],
  ['statements without a date', 'steps: [{ step: opened }, opened, null]\nfacts: text\n', {}],
  ['names of another form', 'names: [甲]\naliases: { a: b }\n', { names: ['甲'] }],
  ['an empty file', '{}', {}],
])('%s', (_, text, expected) => {
  expect(of(text)).toEqual({ ...EMPTY, ...expected });
});

test('what is no record is left out, what is no YAML is named', () => {
  const files = {
    'README.yaml': 'name: x',
    'set.yaml': 'as-of: "2026-01-02"',
    'model/b.yaml': 'name: "',
    'model/c.yaml': 'text',
    'chip/a.yaml': 'name: A',
  };
  const { records, unread, asOf } = snapshotOf(new Map(Object.entries(files)));
  expect(records.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['chip/a']);
  expect(unread).toEqual(['model/b.yaml', 'model/c.yaml']);
  expect(asOf).toBe('2026-01-02');
});

test('entities in texts by their short names, unknown ones by their ids', () => {
  const snapshot = snapshotOf(
    new Map([['model/x.yaml', 'facts: [{ on: "2024", text: "{cac} told {x} and {gone}." }]']]),
  );
  const [record] = withNames(
    snapshot,
    new Map([
      ['cac', 'the CAC'],
      ['x', 'X-1'],
    ]),
  ).records;
  expect(record?.statements[0]?.text).toBe('The CAC told X-1 and gone.');
});
