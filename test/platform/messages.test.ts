/** Messages in a world without a browser: what is answered, what is passed over, what makes the asker's promise reject. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessages, askBackground, type BackgroundMessages, type Handlers } from '../../src/platform/messages.ts';

type Listener = (message: unknown, from: unknown, answer: (value: unknown) => void) => true | undefined;

const world = vi.hoisted((): { listeners: unknown[]; sent: unknown } => ({ listeners: [], sent: undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      onMessage: { addListener: (listener: unknown) => world.listeners.push(listener) },
      sendMessage: () => Promise.resolve(world.sent),
    },
  },
}));

const HANDLERS: Handlers<BackgroundMessages> = {
  'gate-passed': () => true,
  slice: ({ ids }) => {
    throw new Error(ids.join());
  },
  count: ({ n }) => n > 0,
  dress: () => Promise.reject(new Error('no tab')),
  'hide-term': () => true,
  words: () => ({}),
  'look-up': () => true,
};
const OWN = { id: 'ours', tab: { id: 7 }, url: 'https://news.example/' };

/** What the listener says at once and, if it will answer, its answer. */
async function said(message: unknown, from: unknown = OWN): Promise<unknown> {
  const [listener] = world.listeners as Listener[];
  return new Promise((resolve) => {
    if (listener?.(message, from, resolve) !== true) resolve('passed over');
  });
}

beforeEach(() => {
  world.listeners.length = 0;
  answerMessages<BackgroundMessages>(HANDLERS);
});

describe('answerMessages', () => {
  test.each([
    ['a good message', { name: 'count', given: { n: 1 } }, true],
    ['a handler that throws', { name: 'slice', given: { ids: ['a'] } }, undefined],
    ['a handler that gets nothing', { name: 'slice', given: null }, undefined],
    ['a handler that rejects', { name: 'dress', given: { css: '' } }, undefined],
  ])('answers %s', async (_what, message, answer) => {
    expect(await said(message)).toBe(answer);
  });

  test.each([
    ['an unknown name', { name: 'constructor', given: null }],
    ['no name', { given: null }],
    ['no object', 'count'],
    ['too long a string', { name: 'dress', given: { css: 'x'.repeat(20_001) } }],
    ['too long a list', { name: 'slice', given: { ids: Array(20_001).fill('a') } }],
  ])('passes over %s', async (_what, message) => {
    expect(await said(message)).toBe('passed over');
  });

  test('passes over who is not heard', async () => {
    world.listeners.length = 0;
    answerMessages<BackgroundMessages>(HANDLERS, undefined, ({ tab }) => tab === 7);
    const message = { name: 'count', given: { n: 1 } };
    expect([await said(message), await said(message, { ...OWN, tab: { id: 8 } })]).toEqual([true, 'passed over']);
  });

  test('passes over what others send', async () => {
    expect(await said({ name: 'count', given: { n: 1 } }, { ...OWN, id: 'theirs' })).toBe('passed over');
  });
});

describe('askBackground', () => {
  test('gives the answer, also when it is no', async () => {
    world.sent = false;
    expect(await askBackground('count', { n: 0 })).toBe(false);
  });

  test.each([[undefined], [null]])('rejects when %s comes back', async (nothing) => {
    world.sent = nothing;
    await expect(askBackground('slice', { ids: [], portion: 0 })).rejects.toThrow('no answer');
  });
});
