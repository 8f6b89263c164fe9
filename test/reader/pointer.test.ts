/** The pointer that rests on marks: a card for each, wherever it stands, and not again while one stays there. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../src/highlight/marks.ts';
import type { Listeners } from '../../src/reader/listeners.ts';
import { watchPointer } from '../../src/reader/pointer.ts';

const { document, Node, Element } = parseHTML(
  '<!doctype html><html><body><p>Baidu</p><a href="/x">Tencent</a><i>roses</i></body></html>',
);

// A browser's Node answers for elements too; this one leaves that to them.
Object.defineProperty(Node.prototype, 'contains', {
  value: Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Element.prototype), 'contains')?.value as unknown,
});

/** A mark on the whole text of an element. */
function markOn(selector: string): Mark {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Node)) throw new Error(`no ${selector}`);
  const part = { node: node as Text, start: 0, end: 1, text: '' }; // linkedom's own types
  const mention = { start: 0, end: 1, text: '', entity: selector, kind: 'company' as const };
  return { mention, parts: [part], range: { id: selector } as unknown as StaticRange };
}

const MARKS = new Map([
  ['p', markOn('p')],
  ['a', markOn('a')],
]);

/** The marks whose cards open while the pointer rests on one element after the other. */
function opened(path: readonly string[], given: { readonly on?: boolean; readonly shown?: string } = {}): string[] {
  const cards: string[] = [];
  const heard = new Map<string, (event: never) => void>();
  const listeners: Listeners = {
    on: (_target: unknown, type: string, listener: (event: never) => void) => heard.set(type, listener),
    again: () => undefined,
  };
  let under = '';
  watchPointer(
    document,
    {
      markAt: () => MARKS.get(under) ?? null,
      open: ({ mention }) => cards.push(mention.entity),
      shows: ({ mention }) => mention.entity === given.shown,
      opensOnHover: () => given.on ?? true,
    },
    listeners,
    new AbortController().signal,
  );
  for (const selector of path) {
    under = selector;
    const target = document.querySelector(selector);
    const event = { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: 1, clientY: 1, target };
    heard.get('pointermove')?.(event as never);
    vi.advanceTimersByTime(1000);
  }
  return cards;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['a mark in plain text and one inside a link', ['p', 'a'], {}, ['p', 'a']],
  ['the same mark, by a hand that trembles', ['p', 'p', 'p'], {}, ['p']],
  ['the same mark after another place', ['p', 'i', 'p'], {}, ['p', 'p']],
  ['a mark whose card is open', ['i', 'p', 'p'], { shown: 'p' }, []],
  ['any, switched off', ['p', 'a'], { on: false }, []],
])('on %s', (_what, path, given, cards) => {
  expect(opened(path, given)).toEqual(cards);
});
