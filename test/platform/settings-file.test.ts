import { expect, test } from 'vitest';
import { isFault, settingsIn, settingsText } from '../../src/platform/settings-file.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings-shape.ts';

const CHANGED: Settings = {
  ...DEFAULTS,
  highlight: false,
  sitesOff: ['a.example'],
  kindsOff: ['chip'],
  hidden: ['baidu'],
  markStyle: 'line',
};

test.each([
  ['the defaults', DEFAULTS],
  ['changed ones', CHANGED],
])('what is saved is read again: %s', (_, settings) => {
  expect(settingsIn(settingsText(settings))).toEqual(settings);
});

test('only what was changed is saved', () => {
  expect(JSON.parse(settingsText({ ...DEFAULTS, firstOnly: true }))).toEqual({
    kind: 'sinogloss settings',
    format: 1,
    settings: { firstOnly: true },
  });
});

test('a byte order mark does no harm', () => {
  expect(settingsIn(`\uFEFF${settingsText(CHANGED)}`)).toEqual(CHANGED);
});

const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'sinogloss settings', format: 1, settings, ...more });

test.each([
  ['nothing', '', 'notJson', ''],
  ['a text', 'highlight: false', 'notJson', ''],
  ['a file cut off', settingsText(CHANGED).slice(0, 60), 'notJson', ''],
  ['a number', '1', 'foreign', ''],
  ['null', 'null', 'foreign', ''],
  ['a list', '[]', 'foreign', ''],
  ['settings of another program', '{"highlight":false}', 'foreign', ''],
  ['settings that are a list', file([]), 'foreign', ''],
  ['a later format', file({}, { format: 2 }), 'newer', '2'],
  ['a setting that is not known', file({ highlight: false, colour: 'red' }), 'unknown', 'colour'],
  ['a name of every object', file({ constructor: true }), 'unknown', 'constructor'],
  [
    'the prototype',
    '{"kind":"sinogloss settings","format":1,"settings":{"__proto__":{"highlight":false}}}',
    'unknown',
    '__proto__',
  ],
  ['a value of another type', file({ highlight: 'no' }), 'wrong', 'highlight'],
  ['a kind that is not known', file({ kindsOff: ['company', 'city'] }), 'wrong', 'kindsOff'],
  ['hidden terms that are numbers', file({ hidden: [1] }), 'wrong', 'hidden'],
  ['a very long file', ' '.repeat(4_000_001), 'tooLong', ''],
])('%s is not taken, and it is said why', (_, text, fault, detail) => {
  const read = settingsIn(text);
  expect(isFault(read)).toBe(true);
  expect(read).toEqual({ fault, detail });
});
