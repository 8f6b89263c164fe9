/** A reading that fails ends in a state of its own, and the next one may go well. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings-shape.ts';
import { createSession } from '../../src/reader/session.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', getURL: () => 'chrome-extension://ours/' } },
}));
vi.mock('../../src/platform/names.ts', () => ({ allNames: () => ({ format: 1, asOf: '2026-11-01', entities: [] }) }));

const TEXT = 'When roses are cut back in late winter, a sharp pair of secateurs and a dry day are all that it takes.';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', new URL('https://garden.example/roses'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a failed reading', async () => {
  const { document, Node, Element } = parseHTML(
    `<!doctype html><html lang="en"><title>Roses</title><main><h1>Roses</h1><p>${TEXT}</p></main></html>`,
  );
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
  const root = document.documentElement;
  let hides = true;
  Object.defineProperty(document, 'documentElement', {
    get: () => {
      if (hides) throw new Error('a fault');
      return root;
    },
  });
  const session = createSession(document, DEFAULTS, vi.fn(), new AbortController().signal);
  expect(session.state).toEqual({ state: 'reading-now' });
  expect(await session.read()).toEqual({ state: 'failed' });
  expect([session.state, session.reading, session.painter]).toEqual([{ state: 'failed' }, null, null]);
  // It is to be seen where faults are looked for.
  expect(() => vi.runAllTimers()).toThrow('a fault');
  hides = false;
  expect(await session.read()).toMatchObject({ state: 'read', marks: 'none', reading: { title: 'Roses' } });
});
