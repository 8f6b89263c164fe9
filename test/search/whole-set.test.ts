import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexNames, searchNames } from '../../src/search/search-names.ts';
import { DIST } from '../../src/tools/lib/root.ts';
import type { FactSet } from '../../src/types.ts';

const facts = JSON.parse(readFileSync(`${DIST}facts/facts.json`, 'utf8')) as FactSet; // compiled from checked seeds
const index = indexNames(facts);

test.each([
  ['Alibbaba', 'alibaba'],
  ['deepsek', 'deepseek'],
  ['zhipuu', 'zhipu'],
  ['tencnet', 'tencent'],
  ['hauwei', 'huawei'],
  ['hunyaun', 'hunyuan'],
  ['moonshoot', 'moonshot-ai'],
  ['Nvida', 'nvidia'],
  ['智谱', 'zhipu'],
  ['智譜', 'zhipu'],
  ['딥시크', 'deepseek'],
  ['wen2xin1 yi1yan2', 'ernie-bot'],
  ['深度求索', 'deepseek'],
])('%j finds %s first', (query, id) => {
  expect(searchNames(index, query).found[0]?.id).toBe(id);
});

test('each name finds its own record first', () => {
  const wrong = Object.values(facts.entities).filter(({ id, name }) => searchNames(index, name).found[0]?.id !== id);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('a search takes less than 10 ms', () => {
  const queries = ['Alibbaba', 'interim measurs', 'zzzzzzzz', 'a', '人工智能', 'generative measures', 'ernei bot'];
  const times = queries.flatMap((query) =>
    Array.from({ length: 20 }, () => {
      const start = performance.now();
      searchNames(index, query);
      return performance.now() - start;
    }),
  );
  const [median = Infinity] = times.sort((a, b) => a - b).slice(times.length / 2);
  expect(index.entries.length).toBeGreaterThan(500);
  expect(median).toBeLessThan(10);
});
