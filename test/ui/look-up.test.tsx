import { expect, test, vi } from 'vitest';
import { LookUp } from '../../src/ui/look-up.tsx';
import { LookUpBox } from '../../src/ui/look-up-box.tsx';
import { indexNames, searchNames } from '../../src/ui/search-names.ts';
import { FACTS } from './facts.ts';
import { show } from './render.tsx';

const index = indexNames(FACTS);

test.each([
  ['baidu', ['baidu']],
  ['BAIDU', ['baidu']],
  ['Bǎidù', ['baidu']],
  ['bai', ['baidu']],
  ['百度', ['baidu']],
  ['百', ['baidu']],
  ['wenxin', ['ernie-bot']],
  ['wen xin yi yan', ['ernie-bot']],
  ['wenxinyiyan', ['ernie-bot']],
  ['ernie-bot', ['ernie-bot']],
  ['ernie', ['ernie-bot']],
  ['bot', ['ernie-bot']],
  ['暂行办法', ['genai-measures']],
  ['interim', ['genai-measures']],
  ['r', []],
  ['constructor', ['constructor']],
  ['__proto__', []],
  ['', []],
  ['   ', []],
  ['(a+)+$', []],
])('%j finds %j', (query, ids) => {
  expect(searchNames(index, query).map(({ id }) => id)).toEqual(ids);
});

test('what is found says its Chinese name and what it is, without braces', () => {
  expect(searchNames(index, 'ernie')[0]).toMatchObject({
    name: 'ERNIE Bot',
    also: '文心一言',
    is: 'Chatbot of Baidu.',
  });
});

test('what is found leads to its entry', () => {
  const page = show(<LookUpBox facts={FACTS} query="baidu" />);
  expect(page.find('.found a').getAttribute('href')).toBe('#/entity/baidu');
  expect(page.text('[role=status]')).toBe('1 name found');
});

test('typing searches', () => {
  const page = show(<LookUpBox facts={FACTS} query="" />);
  expect([page.text('[role=status]'), page.all('.found li').length]).toEqual(['', 0]);
  page.type('input', '文心');
  expect(page.texts('.found .name')).toEqual(['ERNIE Bot']);
});

test('says when nothing is found', () => {
  const page = show(<LookUp query=" Nobody " found={[]} onQuery={vi.fn()} />);
  expect(page.text('[role=status]')).toBe('The facts know no “Nobody”.');
});
