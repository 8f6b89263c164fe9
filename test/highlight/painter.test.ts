/** The painter in real pages: it paints, finds, repaints, bears what the page does to it, and goes. */
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/tools/browsers/chromium.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { launchFirefox } from '../../src/tools/browsers/firefox.ts';
import { type Served, serve } from '../../src/tools/browsers/serve.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Paint</title>
<style>#dark{background:#123;color:#eee} #tinted{background:linear-gradient(#000,#111);color:#fff}</style></head><body>
<p><span id="firm">Baidu</span> and <span id="split">Deep<b>Seek</b></span>, <i id="rule">Measures</i> by <u id="body">CAC</u>.</p>
<p id="dark"><span id="night">Baidu</span> at night.</p><p id="tinted"><span id="picture">Baidu</span> on a picture.</p>
<script src="/painter.js"></script></body></html>`;

const WORDS = `{ Baidu: 'company', DeepSeek: 'model', Measures: 'policy', CAC: 'agency' }`;
const SIZE = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`;

/** The line under an element's text, as the style engine computes it. */
const line = (selector: string): string => `(() => {
  const element = document.querySelector('${selector}');
  const name = [...CSS.highlights.keys()].find((key) => [...CSS.highlights.get(key)].some((range) => element.contains(range.startContainer)));
  const { textDecorationStyle, textDecorationColor, color } = getComputedStyle(element, '::highlight(' + name + ')');
  return { style: textDecorationStyle, colour: textDecorationColor, text: color === getComputedStyle(element).color };
})()`;

interface Line {
  readonly style: string;
  readonly colour: string;
  readonly text: boolean;
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('painter in %s', (name, launch) => {
  let served: Served;
  let driver: Driver;

  beforeAll(async () => {
    const bundle = await build({
      entryPoints: ['test/highlight/page-side.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2024',
    });
    const script = bundle.outputFiles[0]?.text ?? '';
    served = await serve(({ pathname }) =>
      pathname === '/painter.js'
        ? { body: script, type: 'text/javascript' }
        : { body: PAGE, type: 'text/html; charset=utf-8' },
    );
    driver = await launch({ headless: true });
  });
  afterAll(async () => {
    await driver.close();
    served.close();
  });
  beforeEach(async () => {
    await driver.open(`http://${served.host}/`);
  });

  const run = (expression: string): Promise<unknown> => driver.inPage(expression);
  const lineOf = (selector: string): Promise<Line> => driver.inPage<Line>(line(selector));

  test('paints every mention, also across elements, and leaves the page alone', async () => {
    const before = await run('document.documentElement.outerHTML');
    expect(await run(`paint(${WORDS})`)).toBe(6);
    expect(await run(SIZE)).toBe(6);
    expect(await run('document.documentElement.outerHTML')).toBe(before);
  });

  test('gives each group a line style and keeps the colour of the text', async () => {
    await run(`paint(${WORDS})`);
    const lines = [await lineOf('#firm'), await lineOf('#split'), await lineOf('#rule'), await lineOf('#body')];
    expect(lines.map(({ style }) => style)).toEqual(['solid', 'double', 'dotted', 'dashed']);
    expect(lines.map(({ text }) => text)).toEqual([true, true, true, true]);
  });

  test('wears lighter colours on dark ground', async () => {
    await run(`paint(${WORDS})`);
    const [day, night, picture] = [await lineOf('#firm'), await lineOf('#night'), await lineOf('#picture')];
    expect(night.colour).not.toBe(day.colour);
    expect(picture.colour).toBe(night.colour);
  });

  test('bears a form with a field that hides its parent', async () => {
    const form = '<form><input type="hidden" name="parentElement"><p>Baidu</p></form>';
    await run(`document.body.insertAdjacentHTML('beforeend', '${form}')`);
    expect(await run(`paint(${WORDS})`)).toBe(7);
  });

  test('finds the mark under a point, and nothing beside it', async () => {
    await run(`paint(${WORDS})`);
    expect(await run(`['#firm', '#split', '#split b', '#rule', 'html'].map(hit)`)).toEqual([
      'Baidu',
      'DeepSeek',
      'DeepSeek',
      'Measures',
      null,
    ]);
  });

  test('keeps the ranges of what has not changed', async () => {
    await run(`paint(${WORDS})`);
    await run(`(window.old = ranges(), document.querySelector('#rule').textContent = 'Rules')`);
    expect(await run(`paint(${WORDS})`)).toBe(5);
    expect(await run(`ranges().every((range) => old.includes(range))`)).toBe(true);
    expect(await run(SIZE)).toBe(5);
  });

  test('a later painting overtakes one that is under way, and leaves nothing out', async () => {
    await run(`document.body.insertAdjacentHTML('beforeend', '<p>Baidu and CAC.</p>'.repeat(1200))`);
    for (const steps of [1, 2]) {
      expect(await run(`overtake({ Baidu: 'company', CAC: 'agency' }, ${steps}, { Baidu: 'company' })`)).toEqual([
        true,
        false,
      ]);
      expect(await run(SIZE)).toBe(1203);
      expect(await run(`overtake({ Baidu: 'company' }, 1, { Baidu: 'company', CAC: 'agency' })`)).toEqual([
        true,
        false,
      ]);
      expect(await run(SIZE)).toBe(2404);
    }
  });

  test('puts back the ranges that the page has taken out of a highlight', async () => {
    await run(`paint(${WORDS})`);
    await run(`[...CSS.highlights.values()].forEach((highlight) => highlight.clear())`);
    await run(`paint(${WORDS})`);
    expect(await run(SIZE)).toBe(6);
  });

  test.each([
    ['text that was rewritten', `document.querySelector('#firm').firstChild.data = 'Other'`, '#firm'],
    [
      'a range that the page has planted',
      `[...CSS.highlights.values()].forEach((highlight) => highlight.add(new StaticRange({ startContainer: document.querySelector('#firm').nextSibling, startOffset: 0, endContainer: document.querySelector('#firm').nextSibling, endOffset: 4 }))) ?? document.querySelector('#firm').remove()`,
      'p',
    ],
    ['a cleared registry', `CSS.highlights.clear()`, '#firm'],
    ['a node that has gone', `document.querySelector('#firm').replaceChildren('Baidu')`, '#firm'],
  ])('does not answer for %s', async (_what, act, where) => {
    await run(`paint(${WORDS})`);
    await run(`(${act}, null)`);
    expect(await run(`hit('${where}')`)).toBeNull();
  });

  test('paints in elements that are nested deeper than calls may be', async () => {
    await run(
      `(() => { const top = firm; top.replaceChildren(); top.style.display = 'none'; let at = top; for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('i')); at.append('Baidu'); })()`,
    );
    expect(await run(`paint(${WORDS})`)).toBe(6);
  });

  // Firefox itself takes minutes over so many ranges in one node.
  test.skipIf(name === 'Firefox')('paints a page that is one text node again in time that grows with it', async () => {
    await run(`(window.spent = (count) => {
      document.querySelector('p').textContent = 'Baidu or '.repeat(count);
      paint(${WORDS});
      const start = performance.now();
      paint(${WORDS});
      return Math.max(1, performance.now() - start);
    }, null)`);
    const [small, large] = [await run(`spent(4000)`), await run(`spent(32000)`)].map(Number);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(8 * 4);
  });

  test('comes back after the page has cleared the registry and its sheets', async () => {
    await run(`paint(${WORDS})`);
    await run(`(CSS.highlights.clear(), document.adoptedStyleSheets = [], null)`);
    await run(`paint(${WORDS})`);
    expect(await run(`hit('#firm')`)).toBe('Baidu');
    expect((await lineOf('#split')).style).toBe('double');
  });

  test('flashes and is still again', async () => {
    await run(`paint(${WORDS})`);
    await run('flashFirst()');
    expect(await run(SIZE)).toBe(7);
    const still = `new Promise((resolve) => { const look = () => ${SIZE} === 6 ? resolve(true) : requestAnimationFrame(look); setTimeout(look, 1200); })`;
    expect(await run(still)).toBe(true);
  });

  test('goes without a trace', async () => {
    await run(`paint(${WORDS})`);
    await run('stop()');
    expect(await run(`[${SIZE}, CSS.highlights.size, document.adoptedStyleSheets.length]`)).toEqual([0, 0, 0]);
    expect(await run(`paint(${WORDS})`)).toBe(0);
  });

  test('has names that say nothing and differ from page to page', async () => {
    const first = await run('[...CSS.highlights.keys()]');
    await driver.open(`http://${served.host}/again`);
    const second = await run('[...CSS.highlights.keys()]');
    expect(first).toHaveLength(9);
    expect(first).not.toEqual(second);
    expect(JSON.stringify(second)).not.toMatch(/sino|gloss/i);
  });
});
