import { expect, test } from 'vitest';
import { fileFor, textsOf } from '../../src/ui/formats.ts';
import { sentencesShown } from '../../src/ui/number-sources.ts';
import { explain } from '../../src/summarize/explain.ts';
import { entryMarkdown } from '../../src/summarize/markdown.ts';
import { FACTS } from './facts.ts';
import { dated, SUMMARY } from './sample.ts';

test.each([
  ['A title: of "it"', 'markdown', 'A-title-of-it.md'],
  ['百度', 'csl', '百度.json'],
  ['../..', 'bibtex', 'sinogloss.bib'],
  ['x'.repeat(300), 'bibtex', `${'x'.repeat(60)}.bib`],
] as const)('%j as %s is saved as %s', (title, format, name) => {
  expect(fileFor(title, format).name).toBe(name);
});

test('citations are of what is shown', () => {
  const summary = { ...SUMMARY, before: [dated('2022', 'was there.', 9)] };
  const textIn = textsOf(
    FACTS,
    () => sentencesShown(summary),
    () => '# Markdown',
  );
  expect(textIn('markdown')).toBe('# Markdown');
  expect(textIn('bibtex').match(/^@online/gmu)).toHaveLength(4);
  expect(JSON.parse(textIn('csl'))).toHaveLength(4);
  expect(sentencesShown({ ...summary, sinceThen: [] })).toContain(summary.before[0]);
});

test('an entry as Markdown', () => {
  const explanation = explain('ernie-bot', FACTS, null, '2026-11-23');
  if (explanation === null) throw new Error('no entry');
  const text = entryMarkdown(explanation, FACTS.asOf);
  expect(text).toContain('# ERNIE Bot 文心一言');
  expect(text).toMatch(/- \*\*31 August 2023\*\*: .*\[\^1\]/u);
  expect(text).toContain('<https://paper.example/a>');
});
