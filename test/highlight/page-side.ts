/** What the painter's tests call inside a real page: a painter over words that are looked for in the whole body. */
import type { Run } from '../../src/highlight/marks.ts';
import { createPainter } from '../../src/highlight/painter.ts';
import type { Kind, Mention } from '../../src/types.ts';

const stop = new AbortController();
const painter = createPainter(document, stop.signal);

function runsOf(root: Node): Run[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    runs.push({ start, end: start + node.length, node, offset: 0 });
    start += node.length;
  }
  return runs;
}

function mentionsOf(text: string, words: Readonly<Record<string, Kind>>): Mention[] {
  return Object.entries(words)
    .flatMap(([word, kind]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        entity: word,
        kind,
        text: word,
        start: index,
        end: index + word.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

Object.assign(globalThis, {
  /** Marks each of the words wherever it stands; answers how many marks there are. */
  paint(words: Readonly<Record<string, Kind>>): number {
    const runs = runsOf(document.body);
    painter.paint(mentionsOf(runs.map(({ node }) => node.data).join(''), words), runs);
    return painter.marks.length;
  },
  /** Begins to mark the words and goes on with a second list after so many steps; answers what each says at its end. */
  overtake(words: Readonly<Record<string, Kind>>, steps: number, others: Readonly<Record<string, Kind>>): unknown[] {
    const runs = runsOf(document.body);
    const text = runs.map(({ node }) => node.data).join('');
    const first = painter.paintInSteps(mentionsOf(text, words), runs);
    for (let step = 0; step < steps; step += 1) first.next();
    const second = painter.paintInSteps(mentionsOf(text, others), runs);
    return [second, first].map((painting) => {
      for (;;) {
        const { done, value } = painting.next();
        if (done === true) return value;
      }
    });
  },
  /** The entity of the mark in the middle of an element. */
  hit(selector: string): string | null {
    const rect = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return painter.markAt(rect.x + rect.width / 2, rect.y + rect.height / 2)?.mention.entity ?? null;
  },
  ranges: () => painter.marks.map(({ range }) => range),
  flashFirst() {
    const [mark] = painter.marks;
    if (mark !== undefined) painter.flash(mark);
  },
  stop() {
    stop.abort();
  },
});
