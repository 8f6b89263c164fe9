/** What the bench calls inside a real page: each thing that is measured, as one function of no arguments. */
import Mark from 'mark.js';
import { readArticle } from '../../src/article/read-article.ts';
import { pageText } from '../../src/gate/page-text.ts';
import { passesGate } from '../../src/gate/passes-gate.ts';
import { createPainter } from '../../src/highlight/painter.ts';
import { compileNames, type Matcher } from '../../src/match/matcher.ts';
import { withManyNames } from '../../src/tools/bench/many-names.ts';
import type { Block, NameTable } from '../../src/types.ts';
import { cardTimes, heartbeat, spotOf, watchCards } from './watch.ts';
import { measure, pause, type Thing } from './measure.ts';

const GIVEN = { url: null, today: '2026-11-23' };
const FEW = 11;

/** Warm medians in milliseconds, all measured in turn; and how much there was of everything. */
async function speed(table: NameTable, rounds: number) {
  const root = document.querySelector('article') ?? document.body;
  const nodes = textNodes(root);
  const page = readArticle(document, GIVEN);
  const names = compileNames(table);
  const many = compileNames(withManyNames(table));
  const stop = new AbortController();
  const painter = createPainter(document, stop.signal);
  const paint = (matcher: Matcher): void => {
    painter.paint(matcher.find(page.article), page.runs);
  };
  const bare = new Highlight();
  CSS.highlights.set('bare', bare);
  const clear = (): void => {
    bare.clear();
    painter.paint([], page.runs);
  };
  const mentions = names.find(page.article);
  painter.paint(mentions, page.runs);
  const ranges = painter.marks.map(({ range }) => range);
  const things: Readonly<Record<string, Thing>> = {
    floor: { run: () => floor(nodes) },
    'find and paint': {
      before: clear,
      run: () => {
        paint(names);
      },
    },
    'find and paint, 100,000 names': {
      before: clear,
      run: () => {
        paint(many);
      },
    },
    find: { run: () => names.find(page.article) },
    paint: {
      before: clear,
      run: () => {
        painter.paint(mentions, page.runs);
      },
    },
    'paint, the browser alone': {
      before: clear,
      run: () => {
        for (const range of ranges) bare.add(new StaticRange(range));
      },
    },
    'read the page': { before: clear, run: () => readArticle(document, GIVEN), every: 3 },
    'compile the names': { run: () => compileNames(table), every: 3 },
    'mark.js, one expression': {
      ...onCopy(root, (mark) => {
        mark.markRegExp(expressionOf(table));
      }),
      every: 3,
    },
    'mark.js, a list of 11 names': {
      ...onCopy(root, (mark) => {
        mark.mark(surfacesOf(table).slice(0, FEW), { separateWordSearch: false });
      }),
      every: 6,
    },
  };
  const times = await measure(things, rounds);
  stop.abort();
  return {
    times,
    counts: {
      nodes: nodes.length,
      units: nodes.reduce((sum, { length }) => sum + length, 0),
      mentions: mentions.length,
    },
  };
}

/** PLATFORM.md's floor: what any search must do at least. */
function floor(nodes: readonly Text[]): number {
  let sum = 0;
  for (const node of nodes) {
    const { data } = node;
    for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
  }
  return sum;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** mark.js changes the page, so each run has a copy of its own. */
function onCopy(root: Element, run: (mark: Mark) => void): Thing {
  let copy: Element | null = null;
  return {
    before() {
      copy?.remove();
      copy = root.cloneNode(true) as Element; // a clone is of its original's kind
      root.after(copy);
    },
    run() {
      if (copy === null) return;
      run(new Mark(copy));
      copy.remove();
      copy = null;
    },
  };
}

function surfacesOf(table: NameTable): string[] {
  return table.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
}

/** The longest first, as an alternation needs it; whole words where a script has words. */
function expressionOf(table: NameTable): RegExp {
  const words = surfacesOf(table).sort((one, other) => other.length - one.length);
  const sources = words.map((word) => {
    const plain = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return /^[\w].*\w$/.test(word) ? `\\b${plain}\\b` : plain;
  });
  return new RegExp(sources.join('|'), 'g');
}

/** Milliseconds of the first look and of the median later one at each page. */
async function gate(htmls: readonly string[]) {
  const results = [];
  for (const html of htmls) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      passesGate(pageText(page));
      return performance.now() - start;
    });
    results.push({ first: times[0] ?? 0, warm: times.sort((a, b) => a - b)[7] ?? 0, units: html.length });
    await pause();
  }
  return results;
}

/** The best of three times in milliseconds for this text, with the names given and cut into blocks at its line breaks. */
async function hard(table: NameTable, unit: string, sizes: readonly number[]) {
  const matcher = compileNames(table);
  const timed = [];
  for (const size of sizes) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const blocks = text.split('\n').map((line): Block => ({ kind: 'text', text: line }));
    let time = Infinity;
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      matcher.find({ text, blocks, lang: 'en' });
      time = Math.min(time, performance.now() - start);
      await pause();
    }
    timed.push({ size: text.length, time });
  }
  return timed;
}

/** The driver asks again and again, since one question may not take long. */
const answers = new Map<string, { done: unknown } | { failed: string } | null>();
const jobs = { speed, gate, hard, heartbeat };
type Jobs = typeof jobs;

Object.assign(globalThis, {
  watchCards,
  cardTimes,
  spotOf,
  begin<N extends keyof Jobs>(id: string, name: N, ...given: Parameters<Jobs[N]>): void {
    const job = jobs[name] as (...given: Parameters<Jobs[N]>) => Promise<unknown>;
    answers.set(id, null);
    job(...given).then(
      (done: unknown) => answers.set(id, { done }),
      (error: unknown) => answers.set(id, { failed: String(error) }),
    );
  },
  answer: (id: string) => answers.get(id) ?? null,
});
