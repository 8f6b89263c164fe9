/** What is text of the article, how it is joined, and what a hostile or broken page can do. */
import { describe, expect, it } from 'vitest';
import { FILLER, pageWith, readHtml } from './from-html.ts';

function textOf(piece: string): string {
  return readHtml(pageWith({ body: `${FILLER}<p id="x">${piece}</p>${FILLER}` }))
    .article.blocks.map((block) => block.text)
    .slice(3, -2)
    .join('\n');
}

describe('joining', () => {
  it.each([
    ['inline elements', 'Deep<b>Seek</b> and Ali<i>ba</i>ba grew.', 'DeepSeek and Alibaba grew.'],
    ['white space', ' Peking\n   <b>University</b>\t said&nbsp;so. ', 'Peking University said so.'],
    ['space inside the inner element', 'Deep<b> Seek</b> grew.', 'Deep Seek grew.'],
    ['soft hyphens', 'Ten&shy;cent and Bai&#8203;du<wbr>.com grew.', 'Tencent and Baidu.com grew.'],
    ['a comment in a word', 'Zhi<!-- x -->pu grew up.', 'Zhipu grew up.'],
    ['line breaks in Chinese source', '中国的人工智能\n  企业发展很快。', '中国的人工智能企业发展很快。'],
    ['line breaks between Chinese and Latin', '公司\nOpenAI 发布了模型。', '公司 OpenAI 发布了模型。'],
    [
      'br',
      'The first line is here.<br>The second line is there.',
      'The first line is here.\nThe second line is there.',
    ],
    ['ruby', '<ruby>深圳<rp>(</rp><rt>しんせん</rt><rp>)</rp></ruby>の会社です。', '深圳の会社です。'],
    ['notes', 'Nvidia sells less<sup><a href="#n1">[1]</a></sup> there.', 'Nvidia sells less there.'],
    ['surrogate pairs', 'The 𠮷野 <b>house</b> 😀 opened.', 'The 𠮷野 house 😀 opened.'],
    ['scripts inside', 'Baidu<script>var x = "Huawei"</script> grew<style>p{}</style> up.', 'Baidu grew up.'],
    [
      'form fields',
      'Name: <input value="Huawei"><select><option>Tencent</option></select> is needed.',
      'Name: is needed.',
    ],
  ])('%s', (_, piece, expected) => {
    expect(textOf(piece)).toBe(expected);
  });

  it('keeps inline code in the sentence but gives it no place to paint on', () => {
    const { article, runs } = readHtml(pageWith({ body: `${FILLER}<p>Call <code>deepseek()</code> from there.</p>` }));
    const at = article.text.indexOf('deepseek()');
    expect(at).toBeGreaterThan(0);
    expect(runs.some((run) => run.start < at + 10 && run.end > at)).toBe(false);
  });

  it('reads lists, tables, quotes and captions as blocks of their own', () => {
    const body = `${FILLER}<ul><li>Baidu</li><li>Alibaba and others</li></ul><table><tr><td>SMIC</td><td>2000</td></tr></table><blockquote>It is so.</blockquote><figure><figcaption>The hall in Shanghai.</figcaption></figure>${FILLER}`;
    const texts = readHtml(pageWith({ body })).article.blocks.map((block) => block.text);
    expect(texts.slice(3, -2)).toEqual([
      'Baidu',
      'Alibaba and others',
      'SMIC',
      '2000',
      'It is so.',
      'The hall in Shanghai.',
    ]);
  });
});

describe('names of classes are hints', () => {
  const LONG =
    'Baidu said on Monday that the chatbot would be open to all who ask for it, and that the company had tested it for months with people who were invited, and with its own staff.';
  it.each([
    ['a long paragraph with an odd class', `<p class="text paywall related">${LONG}</p>`, true],
    ['a body that has a side bar', `<div class="has-sidebar"><p>${LONG}</p></div>`, true],
    ['related stories', `<div class="related-stories"><p>${LONG}</p></div>`, false],
    ['comments', `<section id="commentList"><p>${LONG}</p></section>`, false],
    ['a dialog', `<div role="dialog"><p>${LONG}</p></div>`, false],
    ['a heading for other articles', `<div><h3>延伸閱讀</h3><ul><li><a href="/1">${LONG}</a></li></ul></div>`, false],
  ])('%s', (_, piece, expected) => {
    const { text } = readHtml(pageWith({ body: FILLER + FILLER + piece })).article;
    expect(text.includes('invited')).toBe(expected);
  });
});

describe('names that would hide the article', () => {
  const BODY = FILLER.repeat(3);
  const around =
    '<div class="side"><p>The bread of the day before is sold at half its price after five, said the baker.</p></div>';
  it.each([
    ['keywords of a post', `<article class="post-12 post type-post tag-trending category-promo">${BODY}</article>`],
    ['a post on the front page', `<article class="node node-article node-promoted">${BODY}</article>`],
    ['a layout', `<div class="c-fixed-sidebar-layout"><div>${BODY}</div></div>`],
    ['a section of keywords', `<section class="area category-florida tag-popular"><div>${BODY}</div></section>`],
    ['a text that is called teaser', `<div class="article__teaser">${BODY}</div>`],
    [
      'parts of one name',
      `<div class="widgets"><div class="text-widget one">${FILLER}</div><div class="text-widget two">${BODY}${BODY}</div></div>`,
    ],
  ])('%s', (_, piece) => {
    const html = `<html><head><title>A morning in the harbour</title></head><body><div><h1>A morning in the harbour</h1></div>${piece}${around}</body></html>`;
    const { text } = readHtml(html).article;
    expect(text.split('Nobody came down').length).toBe(piece.split('Nobody came down').length);
    expect(text).not.toContain('half its price');
  });

  it.each([
    [
      'a banner for consent',
      '<div class="wall"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process gulls.</p></div>',
      '',
    ],
    [
      'a heading for readers',
      '',
      `<h3>Leserpost (12)</h3><div>${'<div><p>I was there that morning as well, and it was anything but quiet, with all the gulls and the cranes.</p></div>'.repeat(12)}</div>`,
    ],
    [
      'the next story',
      '',
      `</div><div class="story"><h1>A day at the airport</h1>${'<p>The planes came and went as they do on any day of the week, and the gulls were kept off with a gun.</p>'.repeat(3)}`,
    ],
  ])('%s is not the article', (_, before, after) => {
    const html = `<html><head><title>A morning in the harbour</title></head><body>${before}<div class="feed"><div class="story"><h1>A morning in the harbour</h1>${FILLER}${FILLER}${after}</div></div></body></html>`;
    const { title, text } = readHtml(html).article;
    expect(title).toBe('A morning in the harbour');
    expect(text).toContain('Nobody came down');
    expect(text).not.toContain('gulls');
  });

  it('a button that says comments ends nothing', () => {
    const html = `<html><head><title>A morning in the harbour</title></head><body><article><h1>A morning in the harbour</h1>${FILLER}<div>Comments</div>${FILLER}${FILLER}<p>The gulls slept.</p></article></body></html>`;
    expect(readHtml(html).article.text).toContain('The gulls slept');
  });

  it('comments are not the article, however long', () => {
    const comment =
      '<p>I was there that morning as well, and I can tell you that it was anything but quiet, with the gulls and the cranes.</p>';
    const html = `<html><head><title>A morning in the harbour</title></head><body><h1>A morning in the harbour</h1><div>${FILLER}${FILLER}</div><div id="comments">${comment.repeat(40)}</div></body></html>`;
    const { text } = readHtml(html).article;
    expect(text).toContain('Nobody came down');
    expect(text).not.toContain('gulls');
  });
});

describe('title', () => {
  const read = (head: string, body: string): string =>
    readHtml(`<html><head>${head}</head><body>${body}${FILLER}</body></html>`).article.title;
  it.each([
    ['the first heading', '<title>Boats at rest | Example</title>', '<h1>Boats <b>at</b> rest</h1>', 'Boats at rest'],
    ['without the site', '<title>Boats at rest - Example Courier</title>', '', 'Boats at rest'],
    ['site first', '<title>Example - A long day of boats at rest</title>', '', 'A long day of boats at rest'],
    ['a name with a hyphen', '<title>Boats at rest in Stoke-on-Trent</title>', '', 'Boats at rest in Stoke-on-Trent'],
    ['Chinese separators', '<title>渔船停泊在港口里_社会_示例网</title>', '', '渔船停泊在港口里'],
    [
      'not the logo',
      '<title>Boats at rest | Example</title>',
      '<h1>Example</h1><h2>Boats at rest</h2>',
      'Boats at rest',
    ],
    [
      'a div',
      '<meta property="og:title" content="Boats at rest">',
      '<div class="hl">Boats at rest</div>',
      'Boats at rest',
    ],
    [
      'not the notice',
      '<title>This article is more than 2 years old | X</title>',
      '<h1>This article is more than 2 years old</h1><h1>Boats at rest</h1>',
      'Boats at rest',
    ],
    ['none', '', '', ''],
  ])('%s', (_, head, body, expected) => {
    expect(read(head, body)).toBe(expected);
  });

  it('is the first block, and not repeated', () => {
    const { article } = readHtml(pageWith({}));
    expect(article.blocks.map((block) => block.kind)).toEqual(['title', 'text', 'text']);
  });
});

describe('shape', () => {
  it.each([
    ['article', pageWith({}), 'article'],
    ['nothing', '<html><body></body></html>', 'too-little-text'],
    ['a line', pageWith({ body: '<p>Sold out.</p>' }), 'too-little-text'],
    [
      'a list',
      `<html><body>${'<div class="i"><h3><a href="/x">A headline that is long enough</a></h3><p>A teaser of one line stands under it, no more.</p></div>'.repeat(12)}</body></html>`,
      'listing',
    ],
    [
      'search results',
      `<html><body><ol>${'<li><a href="/x">A result with a long name</a><p>Some words of the page in which the query was found, cut off in the middle of...</p></li>'.repeat(10)}</ol></body></html>`,
      'listing',
    ],
    [
      'a shop',
      `<html><body>${'<div><a href="/p">A chair made of beech wood</a><span>49.00</span><button>Buy</button></div>'.repeat(20)}</body></html>`,
      'listing',
    ],
  ])('%s', (_, html, expected) => {
    expect(readHtml(html).shape).toBe(expected);
  });
});

describe('broken and hostile pages', () => {
  it('reads 20,000 nested elements', () => {
    const html = pageWith({ body: `${'<div><b>'.repeat(10_000)}Baidu${'</b></div>'.repeat(10_000)}${FILLER}` });
    expect(readHtml(html).article.text).toContain('quay');
  });

  it('is linear in the number of nodes', () => {
    const time = (size: number): number => {
      const page = pageWith({
        body: '<div><div class="a"><p>A sentence about <a href="/x">boats</a> and bread that is long enough.</p></div></div>'.repeat(
          size,
        ),
      });
      const started = performance.now();
      readHtml(page);
      return performance.now() - started;
    };
    time(500);
    const small = Math.min(time(1000), time(1000));
    const large = Math.min(time(8000), time(8000));
    expect(large / small).toBeLessThan(8 * 3);
  });

  it.each([
    ['empty', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['only text', 'Baidu'],
    [
      'a form called body',
      pageWith({ body: `<form name="body"><input name="nextSibling"><input name="firstChild"></form>${FILLER}` }),
    ],
    ['frames', '<html><frameset><frame src="a"></frameset></html>'],
    [
      'odd meta',
      pageWith({
        head: '<meta><meta name="pubdate"><script type="application/ld+json">{{{</script><script type="application/ld+json">null</script>',
      }),
    ],
    [
      'lists in lists, deeper than calls may be',
      pageWith({
        head: `<script type="application/ld+json">{"@type":"Article","headline":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script>`,
      }),
    ],
    ['unclosed', '<p>Baidu<div><b>Alibaba<table><tr><td>Tencent'],
  ])('%s gives a reading', (_, html) => {
    expect(() => readHtml(html)).not.toThrow();
  });

  it('does not choke on long stretches of space, digits and brackets', () => {
    for (const unit of [' ', '\n', '1', '2023-', '(', '&shy;', '编辑：', 'more from ', '- ', ',', '-->']) {
      const cost = (times: number): number => {
        const long = unit.repeat(times);
        const start = process.cpuUsage();
        readHtml(pageWith({ head: `<meta property="og:title" content="${long}x">`, afterTitle: `<p>${long}</p>` }));
        return process.cpuUsage(start).user;
      };
      // In microseconds; below the floor the clock tells nothing.
      const small = Math.max(Math.min(cost(20_000), cost(20_000)), 5_000);
      expect(cost(200_000) / small, unit).toBeLessThan(10 * 3);
    }
  });

  it('does not compare every headline that a page describes with every block', () => {
    const about = (i: number) => ({ '@type': 'NewsArticle', headline: `A headline ${i}` });
    const scripts = Array.from({ length: 20 }, (_, k) =>
      Array.from({ length: 1900 }, (_item, i) => about(2000 * k + i)),
    );
    const head = scripts.map((list) => `<script type="application/ld+json">${JSON.stringify(list)}</script>`).join('');
    const started = performance.now();
    readHtml(pageWith({ head, body: `${'<p>A short block of text</p>'.repeat(20_000)}${FILLER}` }));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
