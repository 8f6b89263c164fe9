import { describe, expect, it } from 'vitest';
import { bracesIn, capitalised, spansOf, withoutBraces } from '../../src/facts/braces.ts';

const NAMES = new Map([
  ['office', 'the Office'],
  ['ifly', 'iFly'],
  ['acme', 'Acme'],
]);
const nameOf = (id: string): string => NAMES.get(id) ?? id;

it.each([
  ['{acme} and {office} told {acme}', ['acme', 'office', 'acme']],
  ['nobody', []],
  ['{constructor}', ['constructor']],
  ['{{acme}}', ['acme']],
  ['{acme', []],
])('ids in "%s"', (text, ids) => {
  expect(bracesIn(text)).toEqual(ids);
});

it.each([
  ["{acme}'s dream", "Acme's dream"],
  ['{acme} told {office}', 'Acme told the Office'],
  ['{$&} {gone}', '$& gone'],
])('"%s" reads "%s"', (text, words) => {
  expect(withoutBraces(text, nameOf)).toBe(words);
});

describe('spans', () => {
  it.each<[text: string, spans: readonly (readonly [string, string?])[]]>([
    ['', []],
    ['plain', [['plain']]],
    ['{acme}', [['Acme', 'acme']]],
    [
      '{acme}{ifly}',
      [
        ['Acme', 'acme'],
        ['iFly', 'ifly'],
      ],
    ],
    ['{office} told {office}.', [['The Office', 'office'], [' told '], ['the Office', 'office'], ['.']]],
    ['{ifly} spoke', [['iFly', 'ifly'], [' spoke']]],
  ])('"%s"', (text, spans) => {
    expect(
      spansOf(text, nameOf).map(({ text: words, entity }) => (entity === undefined ? [words] : [words, entity])),
    ).toEqual(spans);
  });

  it('together are the whole text', () => {
    const text = 'On Monday {office} told {acme} that {ifly} was {gone}.';
    expect(
      spansOf(text, nameOf)
        .map((span) => span.text)
        .join(''),
    ).toBe(withoutBraces(text, nameOf));
  });
});

it.each([
  ['the Office', 'The Office'],
  ['iFlytek', 'iFlytek'],
  ['éclair', 'Éclair'],
  ['01.AI', '01.AI'],
  ['', ''],
])('"%s" at the beginning is "%s"', (text, begun) => {
  expect(capitalised(text)).toBe(begun);
});
