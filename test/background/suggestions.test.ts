import { describe, expect, test } from 'vitest';
import { idMeant, PLAIN, suggestionsFor, XML } from '../../src/background/suggestions.ts';
import { indexNames, searchNames } from '../../src/search/search-names.ts';
import type { FactSet } from '../../src/types.ts';
import { localeWords } from '../text/locale-words.ts';
import { FACTS } from '../ui/facts.ts';

const { say } = localeWords('en');
const index = indexNames(FACTS);
const ask = (text: string, style = PLAIN) => suggestionsFor(searchNames(index, text), text, say, style);

test.each([
  ['Baidu', 'baidu'],
  ['bai', 'baidu'],
  ['biadu', 'baidu'],
  ['文心', 'ernie-bot'],
  ['measures', 'genai-measures'],
  ['b', 'baidu'],
  ['nobody', null],
  ['', null],
])('Enter after %j opens %j', (text, id) => {
  expect(idMeant(searchNames(index, text))).toBe(id);
});

test('the first line says what Enter does', () => {
  expect(ask('bai').first).toBe('Baidu 百度 – Chinese search company.');
  expect(ask('wenxin').first).toBe('ERNIE Bot 文心一言 · Wénxīn Yīyán – Chatbot of Baidu.');
  expect(ask('nobody').first).toBe('Look up “nobody” in Sinogloss');
  expect(ask('  ').first).toBe('Look up a name from news about AI in China');
});

test('the others are the rest, and are found by what they put into the bar', () => {
  const others = suggestionsFor(searchNames(index, 'b'), 'b', say, PLAIN).others;
  expect(others.map(({ content }) => content)).toEqual(['ERNIE Bot']);
  for (const { content } of others) expect(searchNames(index, content).found[0]?.name).toBe(content);
});

describe('Chrome reads descriptions as XML', () => {
  const [record] = Object.values(FACTS.entities);
  if (record === undefined) throw new Error('no record');
  const hostile = `R&D <match>"x"</match> 'y'\u0000\u001b`;
  const facts: FactSet = { ...FACTS, entities: { a: { ...record, id: 'a', name: hostile, is: 'A < B & C.' } } };

  test('signs of names are written as entities', () => {
    const { first } = suggestionsFor(searchNames(indexNames(facts), 'r d'), 'r d', say, XML);
    expect(first).toBe(
      '<match>R&amp;D &lt;match&gt;&quot;x&quot;&lt;/match&gt; &apos;y&apos; </match> 百度 <dim>– A &lt; B &amp; C.</dim>',
    );
  });
  test('and those of what was typed', () => {
    expect(ask('</dim> & <url>', XML).first).toBe('Look up “&lt;/dim&gt; &amp; &lt;url&gt;” in Sinogloss');
  });
  test('Firefox shows them as they are', () => {
    expect(ask('a & <b>').first).toBe('Look up “a & <b>” in Sinogloss');
  });
});
