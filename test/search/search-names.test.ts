import { describe, expect, test } from 'vitest';
import { indexNames, searchNames } from '../../src/search/search-names.ts';
import type { FactSet } from '../../src/types.ts';
import { FACTS } from '../ui/facts.ts';

const index = indexNames(FACTS);
const idsOf = (query: string) => searchNames(index, query).found.map(({ id }) => id);

test.each([
  ['baidu', ['baidu']],
  ['BAIDU', ['baidu']],
  ['Ｂａｉｄｕ', ['baidu']],
  ['Bǎidù', ['baidu']],
  ['bai3du4', ['baidu']],
  ['bai3 du4', ['baidu']],
  ['bai', ['baidu']],
  ['百度', ['baidu']],
  ['百', ['baidu']],
  ['wenxin', ['ernie-bot']],
  ['Wénxīn Yīyán', ['ernie-bot']],
  ['wen xin yi yan', ['ernie-bot']],
  ['wenxinyiyan', ['ernie-bot']],
  ['ernie-bot', ['ernie-bot']],
  ['ernie', ['ernie-bot']],
  ['bot', ['ernie-bot']],
  ['暂行办法', ['genai-measures']],
  ['interim', ['genai-measures']],
  ['generative measures', ['genai-measures']],
  ['r', []],
  ['constructor', ['constructor']],
  ['__proto__', []],
  ['', []],
  ['   ', []],
  ['?!', []],
  ['(b+)+$', ['baidu', 'ernie-bot']],
])('%j finds %j', (query, ids) => {
  expect(idsOf(query)).toEqual(ids);
});

describe('near misses', () => {
  test.each([
    ['biadu', ['baidu']],
    ['baiddu', ['baidu']],
    ['badu', ['baidu']],
    ['baisu', ['baidu']],
    ['ernei bot', ['ernie-bot']],
    ['erniebto', ['ernie-bot']],
    ['wenxin yiyam', ['ernie-bot']],
    ['intreim', ['genai-measures']],
    ['intrei', ['genai-measures']],
    ['genrative measures', []],
    ['bdu', []],
    ['bidau', []],
    ['bxixdu', []],
    [`${'b'.repeat(500)}aidu`, []],
  ])('%j finds %j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  test('are told from what has the very letters', () => {
    expect(searchNames(index, 'biadu')).toMatchObject({ near: true, total: 1 });
    expect(searchNames(index, 'baidu')).toMatchObject({ near: false, total: 1 });
    expect(searchNames(index, 'nobody')).toEqual({ near: false, total: 0, found: [] });
  });
});

describe('the order', () => {
  const [model] = Object.values(FACTS.entities);
  if (model === undefined) throw new Error('no record');
  const named = (...names: readonly string[]): FactSet => ({
    ...FACTS,
    entities: Object.fromEntries(
      names.map((name, at) => [`e${at}`, { ...model, id: `e${at}`, name, short: name, names: {}, aliases: [] }]),
    ),
  });
  const namesFor = (query: string, ...names: readonly string[]) =>
    searchNames(indexNames(named(...names)), query).found.map(({ name }) => name);

  test('is the whole, its beginning, a word, a beginning of a word, a part', () => {
    const best = ['Kimi', 'Kimiko', 'Big Kimi', 'Big Kimikos', 'Bigkimi'];
    expect(namesFor('kimi', ...best.toReversed())).toEqual(best);
  });
  test('of near misses is the number of slips', () => {
    expect(namesFor('deepsekk', 'Deepsee', 'DeepSeek')).toEqual(['DeepSeek', 'Deepsee']);
  });
  test('does not depend on the order of the records', () => {
    const some = ['Beta', 'Betb', 'Alpha Beta', 'Beta Max', 'Betas'];
    expect(namesFor('beta', ...some)).toEqual(namesFor('beta', ...some.toReversed()));
  });
  test('has no near misses where a word begins as typed', () => {
    expect(namesFor('qwen', 'Qwen', 'Qwer')).toEqual(['Qwen']);
  });
  test('ends after 30, and says how many there are', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Name ${at}`);
    const { found, total } = searchNames(indexNames(named(...many)), 'name');
    expect([found.length, total]).toEqual([30, 40]);
  });
});

test('what is found says its Chinese name and what it is, without braces', () => {
  expect(searchNames(index, 'ernie bot').found[0]).toMatchObject({
    name: 'ERNIE Bot',
    also: '文心一言',
    via: null,
    is: 'Chatbot of Baidu.',
  });
});

test('what is found by another form says which', () => {
  expect(searchNames(index, 'wenxin').found[0]?.via).toEqual({ text: 'Wénxīn Yīyán', lang: 'pinyin' });
});
