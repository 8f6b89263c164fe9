/** Saved pages whose markup begins or ends where a parser does not expect it are read as browsers read them. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { openPage } from '../../../src/tools/read/open-page.ts';

const TEXT =
  '<h1>A morning in the harbour</h1><p>The harbour was quiet that morning, and the boats lay on the mud as if they had been put there by hand.</p>' +
  '<p>Nobody came down to the quay before nine, when the first of the shops opened and the bread was carried out.</p>';
const HEAD = '<head><title>A morning in the harbour</title></head>';
const PAGE = `<html lang="de">${HEAD}<body>${TEXT}</body></html>`;

describe('openPage', () => {
  it.each([
    ['a page', `<!doctype html>${PAGE}`],
    ['a warning before it', `<br />\n<b>Warning</b>: no such function in line 3<br />\n<!DOCTYPE html>${PAGE}`],
    ['a script before it', `<!DOCTYPE html><script>var a = 1</script>${PAGE}`],
    ['a style before it', `<style>p { color: red }</style>\n${PAGE}`],
    ['a meta element before it', `<meta property="og:image" content="a.jpg">${PAGE}`],
    [
      'old comments for old browsers',
      PAGE.replace('<html lang="de">', '<!--[if IE]><html class="ie"><![endif]--><html lang="de">'),
    ],
    ['no root', `<!DOCTYPE html>${HEAD}<body lang="de">${TEXT}</body>`],
    ['no root and no body', TEXT],
    ['an end in the middle', `<html lang="de">${HEAD}<body><div>Menu</div></html>${TEXT}</body></html>`],
    ['text behind the end', `<html lang="de">${HEAD}<body><div>Menu</div></body></html>${TEXT}`],
    [
      'a page in the page',
      `<html lang="de">${HEAD}<body><div><html><body><p>Advert</p></body></html></div>${TEXT}</body></html>`,
    ],
    ['a head without an end', `<html lang="de"><head><title>A morning in the harbour</title><div>${TEXT}</div></html>`],
    [
      'a declared shadow root',
      `<html>${HEAD}<body><news-story><template shadowrootmode="open"><div>${TEXT}</div></template></news-story></body></html>`,
    ],
    [
      'the second part of a streamed page',
      `<html>${HEAD}<body><template id="B:0"></template><div hidden id="S:0">${TEXT}</div></body></html>`,
    ],
  ])('%s', (_, html) => {
    const { article, shape } = readArticle(openPage(html), { url: null, today: '2026-11-23' });
    expect(shape).toBe('article');
    expect(article.title).toBe('A morning in the harbour');
    expect(article.text).toContain('Nobody came down to the quay');
    expect(article.text).not.toContain('Warning');
  });

  it('keeps the language of the root that names one', () => {
    expect(openPage(`<!--[if IE]><html class="ie"><![endif]-->${PAGE}`).documentElement.getAttribute('lang')).toBe(
      'de',
    );
  });
});
