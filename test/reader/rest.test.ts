/** The mouse that rests on marks: a card for each, wherever it stands; not again while one stays there; and gone when it has been left. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../src/highlight/marks.ts';
import type { Listeners } from '../../src/reader/listeners.ts';
import type { PointerGiven } from '../../src/reader/pointer.ts';
import { DWELL, GRACE, watchRest } from '../../src/reader/rest.ts';

const { document, Node, Element } = parseHTML(
  '<!doctype html><html><body><p>Baidu</p><a href="/x">Tencent</a><i>roses</i><b>the card</b></body></html>',
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

const CARD = document.querySelector('b');

/** Where the mouse goes, "out" of the window or to an element, and how long it stays there, in milliseconds. */
type Stay = readonly [where: string, stay: number];

interface Ways {
  readonly on?: boolean;
  readonly type?: string;
  readonly buttons?: number;
  /** The element whose card the user has opened by a click. */
  readonly asked?: string;
  /** Where the focus goes into the card. */
  readonly focusAt?: string;
  /** Where the user presses Escape. */
  readonly escapeAt?: string;
}

/** What happens to cards on the way: "+p" one opens from that element, "-p" it closes unasked. */
function cardsOn(way: readonly Stay[], ways: Ways = {}): string {
  const told: string[] = [];
  const heard = new Map<string, (event: never) => void>();
  const listeners: Listeners = {
    on: (_target: unknown, type: string, listener: (event: never) => void) => heard.set(type, listener),
    again: () => undefined,
  };
  let under = '';
  let shown = MARKS.get(ways.asked ?? '') ?? null;
  let isHeld = shown !== null;
  const given: PointerGiven = {
    markAt: () => MARKS.get(under) ?? null,
    open(mark) {
      told.push(`+${mark.mention.entity}`);
      shown = mark;
    },
    card: () =>
      shown && {
        mark: shown,
        isHeld,
        isAt: (target) => target === CARD,
        close() {
          told.push(`-${shown?.mention.entity ?? ''}`);
          shown = null;
        },
      },
    opensOnHover: () => ways.on ?? true,
  };
  const stop = new AbortController();
  watchRest(document, given, listeners, stop.signal);
  for (const [where, stay] of way) {
    under = where;
    const target = document.querySelector(where === 'out' ? 'html' : where);
    const pointer = { isTrusted: true, pointerType: ways.type ?? 'mouse', buttons: ways.buttons ?? 0 };
    const event = { ...pointer, clientX: 1, clientY: 1, target, relatedTarget: null };
    heard.get(where === 'out' ? 'pointerout' : 'pointermove')?.(event as never);
    if (where === ways.focusAt) isHeld = true;
    if (where === ways.escapeAt) shown = null;
    vi.advanceTimersByTime(stay);
  }
  stop.abort();
  vi.advanceTimersByTime(10_000);
  return told.join(' ');
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

const LONG = DWELL + GRACE;

test.each<readonly [string, readonly Stay[], Ways, string]>([
  [
    'a mark in plain text and one inside a link',
    [
      ['p', LONG],
      ['i', LONG],
      ['a', LONG],
    ],
    {},
    '+p -p +a',
  ],
  [
    'a mark for less than the dwell',
    [
      ['p', DWELL - 1],
      ['i', LONG],
    ],
    {},
    '',
  ],
  [
    'the same mark, by a hand that trembles',
    [
      ['p', LONG],
      ['p', LONG],
      ['p', LONG],
    ],
    {},
    '+p',
  ],
  [
    'the same mark after another place',
    [
      ['p', LONG],
      ['i', LONG],
      ['p', LONG],
    ],
    {},
    '+p -p +p',
  ],
  [
    'the mark of a card that a click has opened',
    [
      ['i', LONG],
      ['p', LONG],
    ],
    { asked: 'p' },
    '',
  ],
  [
    'another mark while such a card is open',
    [
      ['a', LONG],
      ['i', LONG],
    ],
    { asked: 'p' },
    '',
  ],
  [
    'any, switched off',
    [
      ['p', LONG],
      ['a', LONG],
    ],
    { on: false },
    '',
  ],
  [
    'any, by touch',
    [
      ['p', LONG],
      ['a', LONG],
    ],
    { type: 'touch' },
    '',
  ],
  ['any, by a pen', [['p', LONG]], { type: 'pen' }, ''],
  ['any, while something is dragged', [['p', LONG]], { buttons: 1 }, ''],
])('rest on %s', (_what, way, ways, told) => {
  expect(cardsOn(way, ways)).toBe(told);
});

test.each<readonly [string, readonly Stay[], Ways, string]>([
  [
    'left for less than the grace',
    [
      ['p', LONG],
      ['i', GRACE - 1],
      ['p', LONG],
    ],
    {},
    '+p',
  ],
  [
    'left for the grace',
    [
      ['p', LONG],
      ['i', GRACE],
    ],
    {},
    '+p -p',
  ],
  [
    'left by a mouse that goes on moving',
    [
      ['p', LONG],
      ['i', 200],
      ['i', 99],
      ['i', 1],
    ],
    {},
    '+p -p',
  ],
  [
    'reached over the gap, and left for its mark',
    [
      ['p', LONG],
      ['i', 250],
      ['b', 5000],
      ['i', 250],
      ['p', 5000],
    ],
    {},
    '+p',
  ],
  [
    'left for another mark',
    [
      ['p', LONG],
      ['a', GRACE],
      ['a', LONG],
    ],
    {},
    '+p -p +a',
  ],
  [
    'left with the window',
    [
      ['p', LONG],
      ['out', GRACE],
    ],
    {},
    '+p -p',
  ],
  [
    'left with the window before it came back',
    [
      ['p', LONG],
      ['out', 200],
      ['b', 5000],
    ],
    {},
    '+p',
  ],
  [
    'with the focus inside',
    [
      ['p', LONG],
      ['b', 10],
      ['i', 5000],
    ],
    { focusAt: 'b' },
    '+p',
  ],
  [
    'taken into use while the grace runs',
    [
      ['p', LONG],
      ['i', 200],
      ['i', 5000],
    ],
    { focusAt: 'i' },
    '+p',
  ],
  [
    'closed by Escape, by a hand that trembles',
    [
      ['p', LONG],
      ['p', LONG],
    ],
    { escapeAt: 'p' },
    '+p',
  ],
  [
    'opened by a click',
    [
      ['p', LONG],
      ['i', 5000],
      ['out', 5000],
    ],
    { asked: 'p' },
    '',
  ],
])('a card %s', (_what, way, ways, told) => {
  expect(cardsOn(way, ways)).toBe(told);
});
