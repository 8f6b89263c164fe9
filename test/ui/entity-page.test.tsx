import { expect, test } from 'vitest';
import { explain } from '../../src/summarize/explain.ts';
import { EntityPage } from '../../src/ui/entity-page.tsx';
import { FACTS } from './facts.ts';
import { show } from './render.tsx';
import { ACTS } from './sample.ts';

const TODAY = '2026-11-23';

function page(id: string, published: string | null, locale: 'en' | 'zh_CN' = 'en') {
  const explanation = explain(id, FACTS, published, TODAY);
  if (explanation === null) throw new Error(`no ${id}`);
  return show(
    <EntityPage
      explanation={explanation}
      links={{ wikipedia: 'https://en.wikipedia.org/wiki/X' }}
      published={published}
      today={TODAY}
      acts={ACTS}
    />,
    locale,
  );
}

test('has names, what it is, all that is dated, links and sources', () => {
  const shown = page('ernie-bot', null);
  expect(shown.text('h1')).toBe('ERNIE Bot');
  expect(shown.text('.names')).toBe('文心一言 · Wénxīn Yīyán');
  expect(shown.text('.is')).toBe('Chatbot of Baidu.');
  expect(shown.texts('.when')).toEqual(['7 February 2023', '31 August 2023']);
  expect(shown.text('.newest')).toBe('Newest statement in this entry: 31 August 2023');
  expect(shown.texts('h2')).toEqual(['Related', 'All that the facts say', 'Links', 'Sources']);
});

test('a Chinese reader sees the Chinese name first', () => {
  const shown = page('ernie-bot', null, 'zh_CN');
  expect([shown.text('h1'), shown.find('h1').getAttribute('lang')]).toEqual(['文心一言', 'zh-Hans']);
});

test('no page links to itself', () => {
  expect(page('ernie-bot', null).all('a[href="#/entity/ernie-bot"]')).toHaveLength(0);
  expect(page('ernie-bot', null).all('a[href="#/entity/baidu"]').length).toBeGreaterThan(0);
});

test('seen from an article it says how things stood', () => {
  expect(page('ernie-bot', '2023-02-14').text('.statements')).toContain('announced on 7 February 2023 but not opened');
});
