import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/summarize/markdown.ts';
import { summarize } from '../../src/summarize/summarize.ts';
import { article, FACTS, TODAY } from './sample-facts.ts';

function markdown(date: string | null, named: readonly string[], title = ''): string {
  return toMarkdown(summarize(article(date, ...named), FACTS, TODAY), FACTS, title);
}

it('of a dated article: the text, what came since, the rules, the names, the sources', () => {
  const lines = markdown('2023-02-14', ['moon-chat*', 'acme-lab'], 'Dreams').split('\n');
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Dreams',
    '## In short',
    '## Since then',
    '## Rules then and now',
    '## Named here',
    '## Sources',
  ]);
  expect(lines[2]).toBe('Published 14 February 2023, 3 years 9 months ago.');
  expect(lines).toContain('- **31 August 2023** (seven months later): Moonchat opened to the public.[^1]');
  expect(lines).toContain('- Companies and labs: Acme Lab (1)');
  expect(lines).toContain('- Models and chips: Moonchat (1)');
  expect(lines).toContain('[^1]: The Paper. <https://paper.example/moon-chat>');
  expect(lines.at(-2)).toBe('Facts checked to 1 November 2026.');
});

it('of an undated article says that it does not know the date', () => {
  const text = markdown(null, ['moon-chat*']);
  expect(text).toContain('The date of this article is not known. What follows is the state of today.');
  expect(text).not.toContain('## Since then');
});

it('numbers each source once, in the order in which it is cited', () => {
  const text = markdown('2023-02-14', ['moon-chat*', 'acme-lab', 'bolt-bot']);
  const [body = '', notes = ''] = text.split('## Sources');
  const first = [...new Set([...body.matchAll(/\[\^(\d+)\]/gu)].map(([, number]) => Number(number)))];
  expect(first).toEqual(first.map((_, index) => index + 1));
  expect(notes.match(/^\[\^\d+\]:/gmu)).toHaveLength(first.length);
  expect(new Set(notes.match(/<https:[^>]*>/gu)).size).toBe(first.length);
});

describe('a hostile title', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '# \\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:alert(1))', '# \\[click\\](javascript:alert(1))'],
    ['![x](https://evil.example/a.png)', '# !\\[x\\](https://evil.example/a.png)'],
    ['a\n\n# b\n- c', '# a \\# b - c'],
    ['`code` *bold* _it_ ~~gone~~ \\', '# \\`code\\` \\*bold\\* \\_it\\_ \\~\\~gone\\~\\~ \\\\'],
    ['&lt;script&gt; AT&T', '# \\&lt;script\\&gt; AT&T'],
    ['[^1]: fake', '# \\[^1\\]: fake'],
  ])('%j', (title, line) => {
    expect(markdown('2023-02-14', ['moon-chat*'], title).split('\n')[0]).toBe(line);
  });
});

it('of nothing named is short and whole', () => {
  expect(markdown('2023-02-14', [])).toBe(
    'Published 14 February 2023, 3 years 9 months ago.\n\nFacts checked to 1 November 2026.\n',
  );
});
