import { describe, expect, test } from 'vitest';
import { build } from 'esbuild';
import { detect } from '../../src/detect/detect.ts';
import { passesGate } from '../../src/gate/passes-gate.ts';
import { readPassages, toArticle } from '../../src/tools/quality/passage.ts';

const PASSAGES = readPassages(new URL('../passages', import.meta.url).pathname);
const NO_NAMES = { format: 1, asOf: '2026-11-23', entities: [] } as const;

describe('whatever the detector accepts passes the gate', () => {
  test.each(PASSAGES.map((passage) => [passage.id, passage] as const))('%s', (_, passage) => {
    const article = toArticle(passage);
    const isAccepted = detect(article, [], NO_NAMES).aboutChinaAi;
    expect(passesGate(article.text) || !(isAccepted || passage.aboutChinaAi)).toBe(true);
  });
});

test('few pages about something else pass', () => {
  const others = PASSAGES.filter((passage) => !passage.aboutChinaAi);
  const passed = others.filter((passage) => passesGate(toArticle(passage).text));
  expect(passed.length / others.length).toBeLessThan(0.25);
});

test.each([
  ['', false],
  ['China China China', false],
  ['AI AI AI AI', false],
  ['AI in China', false],
  ['AI in China, and AI in Chinese schools', true],
  ['AIDS in China, PAID China, Chinese maid', false],
  ['machine, machines and AI: matchines', false],
  ['AIChina and China, China', true],
  ['DeepSeek and DeepSeek', true],
  ['人工智能，人工智能，这', true],
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
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(3500);
});

test('a large page is cheap', () => {
  const text = 'China '.repeat(1_400_000);
  const start = process.cpuUsage();
  passesGate(text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
