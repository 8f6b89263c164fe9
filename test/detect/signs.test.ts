/** What signs inside longer ones still add. */
import { expect, test } from 'vitest';
import { signsInSteps } from '../../src/detect/signs.ts';
import { finish } from '../../src/text/steps.ts';
import type { Article, Mention, NameTable } from '../../src/types.ts';

const TABLE: NameTable = {
  format: 1,
  asOf: '2026-11-23',
  entities: [
    { id: 'tsmc', kind: 'company', country: 'TW', ai: false, aliases: [{ text: '台積電' }] },
    { id: 'openai', kind: 'company', country: 'US', ai: true, aliases: [{ text: 'OpenAI' }] },
  ],
};

function signs(text: string, mentions: readonly Mention[]) {
  const article: Article = {
    url: null,
    title: '',
    lang: 'zh-Hant',
    published: null,
    blocks: [{ kind: 'text', text }],
    text,
  };
  return finish(signsInSteps(article, mentions, TABLE));
}

function othersIn(text: string, entity: string, name: string): number {
  const start = text.indexOf(name);
  const mention: Mention = { entity, kind: 'company', text: name, start, end: start + name.length };
  return signs(text, [mention]).reduce((sum, { other }) => sum + other, 0);
}

test('a name of Taiwan speaks of Taiwan as much marked as unmarked', () => {
  const text = '台積電明年擴產。';
  expect(signs(text, []).reduce((sum, { other }) => sum + other, 0)).toBe(1);
  expect(othersIn(text, 'tsmc', '台積電')).toBeCloseTo(1);
});

test('a foreign maker of AI is not counted twice', () => {
  expect(othersIn('OpenAI 明年擴產。', 'openai', 'OpenAI')).toBeCloseTo(0.3);
});
