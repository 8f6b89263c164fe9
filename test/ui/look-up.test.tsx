import { expect, test, vi } from 'vitest';
import { LookUp } from '../../src/ui/look-up.tsx';
import { LookUpBox } from '../../src/ui/look-up-box.tsx';
import { FACTS } from './facts.ts';
import { show } from './render.tsx';

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
  const page = show(<LookUp query=" Nobody " search={{ found: [], total: 0, near: false }} onQuery={vi.fn()} />);
  expect(page.text('[role=status]')).toBe('The facts know no “Nobody”.');
});

test('says that a name is only close, for all to see', () => {
  const page = show(<LookUpBox facts={FACTS} query="biadu" />);
  expect(page.text('[role=status].muted')).toBe('No name is written like that. 1 is close:');
});

test('says how many more there are than are shown', () => {
  const page = show(<LookUp query="x" search={{ found: [], total: 1240, near: false }} onQuery={vi.fn()} />);
  expect(page.text('[role=status]')).toBe('1,240 names found, the first 0 shown');
});

test('what was found by another form shows it in its language', () => {
  const page = show(<LookUpBox facts={FACTS} query="wenxin" />);
  expect(page.text('[lang=zh-Latn]')).toBe('· Wénxīn Yīyán');
});
