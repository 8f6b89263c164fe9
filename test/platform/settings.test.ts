/** What is stored is checked, and only what differs from the defaults is stored. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings, settingsFrom, storageFor } from '../../src/platform/settings-shape.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/platform/settings.ts';
import { switchSite } from '../../src/platform/sites.ts';

/** A browser's storage: every call takes a turn, and each that changes something is told to all. */
const store = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    held,
    listeners,
    get: async () => Promise.resolve(Object.fromEntries(held)),
    set: async (given: Record<string, unknown>) => {
      await Promise.resolve();
      for (const [key, value] of Object.entries(given)) held.set(key, value);
      tell();
    },
    remove: async (keys: readonly string[]) => {
      await Promise.resolve();
      if (keys.filter((key) => held.delete(key)).length > 0) tell();
    },
    onChanged: { addListener: (listener: () => void) => listeners.push(listener) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: store } } }));

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
    ['back to the default', { firstOnly: false }, { set: { firstOnly: false }, remove: ['firstOnly'] }],
    ['an empty list, which is the default', { sitesOff: [] }, { set: { sitesOff: [] }, remove: ['sitesOff'] }],
    [
      'two at once',
      { highlight: false, sitesOff: [] },
      { set: { highlight: false, sitesOff: [] }, remove: ['sitesOff'] },
    ],
    ['nothing', {}, { set: {}, remove: [] }],
  ])('%s', (_what, change, storage) => {
    expect(storageFor(change)).toEqual(storage);
  });
});

describe('changeSettings', () => {
  beforeEach(() => {
    store.held.clear();
    store.listeners.length = 0;
    // Locks are the browser's; one after the other is all that is asked of them here.
    let last: Promise<unknown> = Promise.resolve();
    vi.stubGlobal('navigator', {
      locks: {
        request: (_name: string, task: () => Promise<unknown>) => (last = last.catch(() => undefined).then(task)),
      },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is never seen by halves, and told once', async () => {
    await changeSettings(() => ({ sitesOff: ['mail.google.com'] }));
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings));
    await changeSettings((now) => switchSite(now, 'https://mail.google.com/', true));
    await vi.waitFor(() => {
      expect(seen.length).toBeGreaterThan(0);
    });
    await readSettings();
    expect(seen).toEqual([{ ...DEFAULTS, sitesOn: ['mail.google.com'] }]);
    expect([...store.held.keys()]).toEqual(['sitesOn']);
  });

  test('of two at once none is lost', async () => {
    await Promise.all(
      ['a.example', 'b.example'].map((host) => changeSettings((now) => switchSite(now, `https://${host}/`, false))),
    );
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  test('of a change that fails nothing is stored', async () => {
    const fault = () => {
      throw new Error('a fault');
    };
    await expect(changeSettings(fault)).rejects.toThrow('a fault');
    expect(store.held.size).toBe(0);
  });
});
