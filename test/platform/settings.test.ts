/** What is stored is checked, and only what differs from the defaults is stored. */
import { describe, expect, test } from 'vitest';
import { DEFAULTS, settingsFrom, storageFor } from '../../src/platform/settings-shape.ts';

describe('settingsFrom', () => {
  test.each([
    ['nothing stored', {}, {}],
    ['one change', { firstOnly: true }, { firstOnly: true }],
    ['a list', { sitesOff: ['news.example'] }, { sitesOff: ['news.example'] }],
    ['a wrong type', { highlight: 'no' }, {}],
    ['a list of wrong things', { sitesOff: ['a', 1] }, {}],
    ['an unknown kind', { kindsOff: ['company', 'planet'] }, {}],
    ['known kinds', { kindsOff: ['company', 'chip'] }, { kindsOff: ['company', 'chip'] }],
    ['an unknown look', { appearance: 'pink' }, {}],
    ['a key that is none', { history: ['secret'] }, {}],
    ['keys that every object has', { toString: true, constructor: 'x' }, {}],
    ['a host that is too long', { sitesOn: ['a'.repeat(400)] }, {}],
  ])('%s', (_what, stored, change) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULTS, ...change });
  });
});

describe('storageFor', () => {
  test.each([
    ['a change', { firstOnly: true }, { set: { firstOnly: true }, remove: [] }],
    ['back to the default', { firstOnly: false }, { set: {}, remove: ['firstOnly'] }],
    ['an empty list, which is the default', { sitesOff: [] }, { set: {}, remove: ['sitesOff'] }],
    ['two at once', { highlight: false, sitesOff: [] }, { set: { highlight: false }, remove: ['sitesOff'] }],
    ['nothing', {}, { set: {}, remove: [] }],
  ])('%s', (_what, change, storage) => {
    expect(storageFor(change)).toEqual(storage);
  });
});
