/** Every whole sample page is read as its expected.json says. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { expectedOf, openSample, SLUGS } from './page-files.ts';

describe.each(SLUGS)('%s', (slug) => {
  const expected = expectedOf(slug);
  const document = openSample(slug);
  const before = document.documentElement.outerHTML;
  const { article, runs, shape } = readArticle(document, { url: expected.url, today: '2026-11-23' });
  const main = article.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => block.text)
    .join('\n');

  it('has the title, language, date and shape', () => {
    const { title, lang, published } = article;
    expect({ title, lang, published, shape }).toEqual({
      title: expected.title,
      lang: expected.lang,
      published: expected.published,
      shape: expected.shape,
    });
  });

  it('has the main text from the first to the last word', () => {
    if (expected.first !== null) expect(main.slice(0, expected.first.length)).toBe(expected.first);
    if (expected.last !== null) expect(main.slice(-expected.last.length)).toBe(expected.last);
    for (const part of expected.with) expect(main).toContain(part);
  });

  it('has nothing of what stands beside the article', () => {
    for (const part of expected.without) expect(main).not.toContain(part);
  });

  it('knows where each stretch of the text stands', () => {
    let last = 0;
    for (const { start, end, node, offset } of runs) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(article.text.slice(start, end)).toBe(node.data.slice(offset, offset + end - start));
      last = end;
    }
    expect(article.blocks.map((block) => block.text).join('\n')).toBe(article.text);
    expect(article.blocks[0]?.kind).toBe('title');
    expect(runs[0]?.start).toBe(0);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
