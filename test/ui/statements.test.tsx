import { expect, test } from 'vitest';
import { numberSources, sentencesOf } from '../../src/ui/number-sources.ts';
import { splitTail, Statements } from '../../src/ui/statements.tsx';
import { show } from './render.tsx';
import { ACTS, SUMMARY, sentence } from './sample.ts';

const numbers = numberSources(SUMMARY.inShort);
const shown = () => show(<Statements sentences={SUMMARY.inShort} numbers={numbers} acts={ACTS} />);

test('sentences read as one text, each with the numbers of its sources', () => {
  expect(shown().text('p')).toBe('Baidu had announced a chatbot.1 Baidu opened it later.21');
});

test('a number opens its source below, and closes it again', () => {
  const page = shown();
  expect(page.all('.source-box')).toHaveLength(0);
  page.click('button.number', 1);
  expect(page.all('button.number').map((each) => each.getAttribute('aria-expanded'))).toEqual([
    'false',
    'true',
    'false',
  ]);
  expect(page.text('.source-box')).toContain('Paper 2news.example');
  expect(page.text('.source-box')).toContain('press · page of 16 March 2023 · read on 23 November 2026');
  page.click('button.number', 1);
  expect(page.all('.source-box')).toHaveLength(0);
});

test('the source leads out in a new tab without a referrer, and so does "this is wrong"', () => {
  const page = shown();
  page.click('button.number');
  const links = page.all('.source-box a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://news.example/1',
    'https://report.example/ernie-bot/opened/2023-08-31',
  ]);
  for (const link of links) {
    expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual(['noreferrer noopener', '_blank']);
  }
});

test('without a place to report to there is no such link', () => {
  const acts = { ...ACTS, reportHref: () => null };
  const page = show(<Statements sentences={SUMMARY.inShort} numbers={numbers} acts={acts} />);
  page.click('button.number');
  expect(page.all('.source-box a')).toHaveLength(1);
});

test('an address that is not https is text', () => {
  const [source] = sentence('', 1).sources;
  if (source === undefined) throw new Error('no source');
  const bad = {
    ...sentence('said so.'),
    sources: [{ ...source, cite: { ...source.cite, url: 'javascript:alert(1)' } }],
  };
  const page = show(<Statements sentences={[bad]} numbers={numberSources([bad])} acts={ACTS} />);
  page.click('button.number');
  expect(page.all('.source-box a.out')).toHaveLength(1);
});

test('entities without an entry are plain text', () => {
  const acts = { ...ACTS, entryHref: () => null };
  expect(show(<Statements sentences={SUMMARY.inShort} numbers={numbers} acts={acts} />).all('p a')).toHaveLength(0);
});

test('text from anywhere stays text', () => {
  const evil = { ...sentence('<img src=x onerror=alert(1)>'), spans: [{ text: '<b>x</b><script>1</script>' }] };
  const page = show(<Statements sentences={[evil]} numbers={numbers} acts={ACTS} />);
  expect(page.all('b, script, img')).toHaveLength(0);
  expect(page.text('p')).toBe('<b>x</b><script>1</script>');
});

test('each address has one number over the whole summary', () => {
  expect([...numberSources(sentencesOf(SUMMARY)).values()]).toEqual([1, 2, 3, 4]);
});

test.each([
  [[{ text: 'It ends here.' }], 'here.'],
  [[{ text: 'By ' }, { text: 'Baidu', entity: 'baidu' }], ''],
  [[{ text: 'One.' }], 'One.'],
  [[], ''],
])('the last word stays with its number: %#', (spans, tail) => {
  expect(splitTail(spans)[1]).toBe(tail);
});
