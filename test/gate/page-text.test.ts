/** The slice of text by which the gate decides. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/gate/page-text.ts';

function textOf(html: string, contentType = 'text/html'): string {
  const { document } = parseHTML(html);
  // linkedom has no contentType of its own.
  Object.defineProperty(document, 'contentType', { value: contentType, configurable: true });
  return pageText(document);
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('pageText', () => {
  test.each([
    ['title', page('', '<title>DeepSeek</title>'), 'DeepSeek', true],
    ['description', page('', '<meta name="description" content="On Baidu">'), 'On Baidu', true],
    ['text in main', page('<main><p>Zhipu</p></main>'), 'Zhipu', true],
    ['text outside a short article', page('<article>Short</article><div>Moonshot</div>'), 'Moonshot', true],
    ['split words', page('<p>Deep<b>Seek</b></p>'), 'DeepSeek', true],
    ['blocks apart', page('<p>AI</p><p>China</p>'), 'AI China', true],
    ['text after a block', page('<div><h2>AI</h2>China</div>'), 'AI China', true],
    ['lines apart', page('<p>AI<br>China</p>'), 'AI China', true],
    ['scripts', page('<script>var a = "Kimi"</script><p>x</p>'), 'Kimi', false],
    ['styles', page('<style>.Kimi{}</style><p>x</p>'), 'Kimi', false],
  ])('%s', (_what, html, part, there) => {
    expect(textOf(html).includes(part)).toBe(there);
  });

  test('is empty for what is no HTML', () => {
    expect(textOf(page('<p>Baidu</p>'), 'application/pdf')).toBe('');
    expect(textOf(page('<p>Baidu</p>'), 'application/xhtml+xml')).toContain('Baidu');
  });

  test('is bounded', () => {
    expect(textOf(page(`<p>${'x'.repeat(3_000_000)}</p>`)).length).toBeLessThan(200_100);
  });

  test('bears a form that is called body', () => {
    expect(textOf(page('<form name="body"><input name="title"></form><p>Baidu</p>'))).toContain('Baidu');
  });
});
