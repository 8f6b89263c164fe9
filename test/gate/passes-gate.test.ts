import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../../src/article/read-article.ts';
import { detect } from '../../src/detect/detect.ts';
import { pageText } from '../../src/gate/page-text.ts';
import { passesGate } from '../../src/gate/passes-gate.ts';
import { stemsPlugin } from '../../src/tools/build/stems-plugin.ts';
import { decode } from '../../src/tools/read/decode.ts';
import { readPassages, toArticle } from '../../src/tools/quality/passage.ts';
import type { Article } from '../../src/types.ts';

const TEST = new URL('..', import.meta.url).pathname;
const PASSAGES = readPassages(join(TEST, 'passages'));
const NO_NAMES = { format: 1, asOf: '2026-11-23', entities: [] } as const;
const ARTICLES = readdirSync(join(TEST, 'articles')).filter((name) => name.endsWith('.txt'));
const PAGES = readdirSync(join(TEST, 'pages'));

const isAccepted = (article: Article): boolean => detect(article, [], NO_NAMES).aboutChinaAi;

describe('whatever the detector accepts passes the gate', () => {
  test.each(PASSAGES.map((passage) => [passage.id, passage] as const))('passage %s', (_, passage) => {
    const article = toArticle(passage);
    expect(passesGate(article.text) || !isAccepted(article)).toBe(true);
  });

  test.each(ARTICLES)('article %s', (name) => {
    const article = readText(readFileSync(join(TEST, 'articles', name), 'utf8'), { url: null });
    expect(passesGate(article.text) || !isAccepted(article)).toBe(true);
  });

  test.each(PAGES)('page %s', (name) => {
    const html = decode(readFileSync(join(TEST, 'pages', name, 'index.html')));
    const { document } = parseHTML(html);
    // linkedom has no contentType of its own.
    Object.defineProperty(document, 'contentType', { value: 'text/html' });
    const gate = passesGate(pageText(document));
    const { article } = readArticle(document, { url: null, today: '2026-11-23' });
    expect(gate || !isAccepted(article)).toBe(true);
  });
});

test('hardly an article of ours is lost at the gate', () => {
  const ours = PASSAGES.filter((passage) => passage.aboutChinaAi);
  const passed = ours.filter((passage) => passesGate(toArticle(passage).text));
  expect(passed.length / ours.length).toBeGreaterThan(0.97);
});

test('fewer than half of the hardest others pass', () => {
  const others = PASSAGES.filter((passage) => !passage.aboutChinaAi);
  const passed = others.filter((passage) => passesGate(toArticle(passage).text));
  expect(passed.length / others.length).toBeLessThan(0.5);
});

test.each([
  ['', false],
  ['China China China', false],
  ['AI AI AI AI', false],
  ['AI in Chinese schools', true],
  ['AIDS in China, PAID China, Chinese maid', false],
  ['machine, machines and AI: matchines', false],
  ['AIChina and China, China', true],
  ['DeepSeek', true],
  ['a chip for a Chinese card', false],
  ['chips, more chips, China', true],
  ['人工智能，这', true],
  ['ХИИТ в Китае', false],
  ['ИИ в Китае', true],
])('%j', (text, passes) => {
  expect(passesGate(text)).toBe(passes);
});

test('stays small: the gate is on every page', async () => {
  const entry = new URL('../../src/gate/passes-gate.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [stemsPlugin],
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(3600);
  expect(outputFiles[0]?.text).not.toContain('Bundesregierung');
});

test('a large page is cheap', () => {
  const text = 'China '.repeat(1_400_000);
  const start = process.cpuUsage();
  passesGate(text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
