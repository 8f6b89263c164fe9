import { expect, test } from 'vitest';
import { MARGIN, place, roomIn, type Rect, type Size } from '../../src/card/place.ts';

const line = (x: number, y: number, width = 60, height = 20): Rect => ({ x, y, width, height });
const desk = { width: 1280, height: 800 };
const card = { width: 380, height: 300 };

test.each<[string, Size, Rect[], { x: number; y: number } | undefined, object]>([
  ['below a line', desk, [line(100, 100)], undefined, { x: 100, y: 128, side: 'below' }],
  ['above one low on the page', desk, [line(100, 700)], undefined, { x: 100, y: 392, side: 'above' }],
  ['pushed in from the right edge', desk, [line(1200, 100)], undefined, { x: 892, y: 128, side: 'below' }],
  ['pushed in from the left edge', desk, [line(-30, 100)], undefined, { x: 8, y: 128, side: 'below' }],
  ['to the side on a low screen', { width: 800, height: 320 }, [line(100, 150)], undefined, { side: 'right', x: 168 }],
  ['to the side of upright text', desk, [line(600, 100, 20, 90)], undefined, { side: 'right', x: 628, y: 100 }],
  ['over the mark as the last way', { width: 396, height: 316 }, [line(100, 150)], undefined, { side: 'over' }],
  ['beside the line clicked', desk, [line(900, 100), line(10, 130)], { x: 20, y: 140 }, { x: 10, y: 158 }],
  ['beside the line in sight', desk, [line(100, -90), line(10, 130)], undefined, { x: 10, y: 158 }],
  ['without any line', desk, [], undefined, { side: 'below' }],
])('%s', (_, viewport, rects, at, wanted) => {
  expect(place(viewport, rects, card, at)).toMatchObject(wanted);
});

test('stays inside the viewport and off the mark in 10,000 random cases', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const random = numbersFrom(seed);
  const upTo = (most: number) => random() * most;
  for (let round = 0; round < 10_000; round += 1) {
    const viewport = { width: 160 + upTo(2400), height: 120 + upTo(1500) };
    const room = roomIn(viewport);
    const size = { width: Math.min(room.width, 40 + upTo(500)), height: Math.min(room.height, 40 + upTo(900)) };
    const rects = Array.from({ length: Math.floor(upTo(5)) }, () =>
      line(upTo(viewport.width * 1.4) - 100, upTo(viewport.height * 1.4) - 100, upTo(400), upTo(200)),
    );
    const at = random() < 0.5 ? { x: upTo(viewport.width), y: upTo(viewport.height) } : undefined;
    const found = place(viewport, rects, size, at);
    const told = JSON.stringify({ seed, round, viewport, rects, size, found });
    expect(found.x >= MARGIN && found.x + size.width <= viewport.width - MARGIN + 0.001, told).toBe(true);
    expect(found.y >= MARGIN && found.y + size.height <= viewport.height - MARGIN + 0.001, told).toBe(true);
    if (rects.length === 1 && found.side !== 'over')
      expect(overlaps(rects[0], { ...found, ...size }), told).toBe(false);
  }
});

function overlaps(mark: Rect | undefined, over: Rect): boolean {
  if (mark === undefined) return false;
  const apart =
    over.x >= mark.x + mark.width ||
    over.x + over.width <= mark.x ||
    over.y >= mark.y + mark.height ||
    over.y + over.height <= mark.y;
  return !apart;
}

/** Mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
