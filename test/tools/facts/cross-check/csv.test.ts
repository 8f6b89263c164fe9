import { expect, test } from 'vitest';
import { parseCsv } from '../../../../src/tools/facts/cross-check/csv.ts';

test.each([
  [
    'a plain table',
    'a,b\n1,2\n3,4\n',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  ['quotes, commas and line ends in a field', 'a,b\n"x, ""y""\nz",2', [{ a: 'x, "y"\nz', b: '2' }]],
  ['carriage returns', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  [
    'an empty last field, with and without a line end',
    'a,b\n1,\n2,',
    [
      { a: '1', b: '' },
      { a: '2', b: '' },
    ],
  ],
  ['a short row', 'a,b\n1', [{ a: '1', b: '' }]],
  ['an empty line', 'a,b\n\n1,2', [{ a: '1', b: '2' }]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test.each([
  ['a quote that is not closed', 'a\n"x', 'the field at character 2 has a quote that is not closed'],
  ['a quote inside a plain field', 'a\nx"y', 'the field at character 2 has a quote that is not closed'],
  ['more fields than names', 'a\n1\n1,2', 'row 3 has 2 fields, not 1'],
])('%s is a fault', (_, text, message) => {
  expect(() => parseCsv(text)).toThrow(message);
});
