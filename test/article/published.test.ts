/** Where publication dates are found, what they yield to, and what is no publication date. */
import { describe, expect, it } from 'vitest';
import { FILLER, pageWith, readHtml } from './from-html.ts';

type Page = Parameters<typeof pageWith>[0] & { readonly url?: string; readonly today?: string };

function published(page: Page): string {
  const found = readHtml(pageWith(page), page.url ?? null, page.today).article.published;
  return found === null ? 'none' : `${found.date} ${found.precision} ${found.from}`;
}

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('claims in the head', () => {
  it.each([
    [
      'NewsArticle',
      ld('{"@type":"NewsArticle","datePublished":"2023-02-14T08:00:00+08:00"}'),
      '2023-02-14 day structured',
    ],
    [
      'in a graph',
      ld('{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2023-02-14"}]}'),
      '2023-02-14 day structured',
    ],
    ['in an array', ld('[{"@type":["BlogPosting"],"datePublished":"2023-02-14"}]'), '2023-02-14 day structured'],
    [
      'broken JSON',
      ld('{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2023-02-14",}'),
      '2023-02-14 day structured',
    ],
    [
      'raw line break',
      ld('{"@type":"NewsArticle","description":"a\nb","datePublished":"2023-02-14"}'),
      '2023-02-14 day structured',
    ],
    [
      'the later day on the page clock',
      ld('{"@type":"Article","datePublished":"2023-02-14T23:30:00-05:00"}'),
      '2023-02-14 day structured',
    ],
    ['a month', ld('{"@type":"Article","datePublished":"2023-02"}'), '2023-02 month structured'],
    ['only modified', ld('{"@type":"Article","dateModified":"2023-02-14"}'), 'none'],
    ['a comment in it', ld('{"@type":"Article","comment":{"@type":"Article","datePublished":"2023-02-14"}}'), 'none'],
    [
      'articles of a list',
      ld('{"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2023-02-14"}]}'),
      'none',
    ],
    [
      'two articles that differ',
      ld('[{"@type":"Article","datePublished":"2023-02-14"},{"@type":"Article","datePublished":"2021-05-01"}]'),
      'none',
    ],
    [
      'two articles, one with the title',
      ld(
        '[{"@type":"Article","datePublished":"2021-05-01"},{"@type":"Article","headline":"A morning in the harbour","datePublished":"2023-02-14"}]',
      ),
      '2023-02-14 day structured',
    ],
    ['property', '<meta property="article:published_time" content="2023-02-14T08:00:00Z">', '2023-02-14 day meta'],
    ['compact', meta('pubdate', '20230214'), '2023-02-14 day meta'],
    ['slashes', meta('citation_publication_date', '2023/02/14'), '2023-02-14 day meta'],
    ['Dublin Core', meta('DC.date.issued', '2023-02-14'), '2023-02-14 day meta'],
    ['sailthru', meta('sailthru.date', 'Tue, 14 Feb 2023 08:00:00 GMT'), '2023-02-14 day meta'],
    ['seconds', meta('publish-date', '1676361600'), '2023-02-14 day meta'],
    ['modified', '<meta property="article:modified_time" content="2023-02-14">', 'none'],
    ['an ambiguous one', meta('pubdate', '03/04/2023'), 'none'],
    ['in the future', meta('pubdate', '2031-01-01'), 'none'],
    ['too old', meta('pubdate', '1970-01-01'), 'none'],
    ['no such day', meta('pubdate', '2023-02-31'), 'none'],
  ])('%s', (_, head, expected) => {
    expect(published({ head })).toBe(expected);
  });
});

describe('bylines in nine languages', () => {
  it.each([
    ['en', 'Published: 14 February 2023', '2023-02-14'],
    ['en', 'Posted on Feb 14th, 2023 by a writer', '2023-02-14'],
    ['en', 'By A. Writer | February 14, 2023 | 3 min read', '2023-02-14'],
    ['en', 'Tue 14 Feb 2023 // 06:29 UTC', '2023-02-14'],
    ['en', 'Published 14 February 2023, updated 16 February 2023', '2023-02-14'],
    ['en', 'Updated 16 February 2023. First published 14 February 2023', '2023-02-14'],
    ['en', 'Last updated on 16 February 2023', 'none'],
    ['en', '14/02/2023', '2023-02-14'],
    ['en', '02/03/2023', 'none'],
    ['zh', '发布时间：2023-02-14 10:22', '2023-02-14'],
    ['zh', '2023年2月14日 10:22 来源：示例网', '2023-02-14'],
    ['zh', '更新时间：2023-02-16', 'none'],
    ['zh-TW', '發布時間：2023年02月14日', '2023-02-14'],
    ['zh-TW', '民國112年2月14日', '2023-02-14'],
    ['ja', '公開日：2023年2月14日　更新日：2023年2月16日', '2023-02-14'],
    ['ja', '令和5年2月14日', '2023-02-14'],
    ['ko', '입력 2023.02.14. 10:22 수정 2023.02.16. 11:00', '2023-02-14'],
    ['ko', '2023년 2월 14일', '2023-02-14'],
    ['de', 'Veröffentlicht am 14. Februar 2023', '2023-02-14'],
    ['de', 'Von A. Schreiber, 14.02.2023', '2023-02-14'],
    ['de', 'Stand: 16.02.2023', 'none'],
    ['fr', 'Publié le 14 février 2023 à 8h, mis à jour le 16 février 2023', '2023-02-14'],
    [
      'fr',
      'Publié le 02/03/2023',
      '2023-03-02',
      'Le port était calme ce matin-là, et les bateaux reposaient sur la vase comme si on les avait posés là pour la nuit.',
    ],
    ['es', 'Publicado el 14 de febrero de 2023', '2023-02-14'],
    ['es', 'Actualizado el 16 de febrero de 2023', 'none'],
    ['ru', 'Опубликовано: 14 февраля 2023', '2023-02-14'],
    ['ru', 'Обновлено 16 февраля 2023', 'none'],
  ])('%s: %s', (lang, line, expected, body = '') => {
    const afterTitle = `<div>${line}</div>`;
    const result = published({ lang, afterTitle, body: body === '' ? FILLER : `<p>${body}</p><p>${body}</p>` });
    expect(result).toBe(expected === 'none' ? 'none' : `${expected} day byline`);
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/2023/02/14/harbour', '2023-02-14 day address'],
    ['https://a.example/2023-02/14/content_1.htm', '2023-02-14 day address'],
    ['https://a.example/n1/2023/0214/c90000-1.html', '2023-02-14 day address'],
    ['https://a.example/art/202302/t20230214_123.html', '2023-02-14 day address'],
    ['https://a.example/news/20230214/harbour', '2023-02-14 day address'],
    ['https://a.example/2023/feb/14/harbour', '2023-02-14 day address'],
    ['https://a.example/harbour-2023-02-14', '2023-02-14 day address'],
    ['https://a.example/2023/02/harbour', '2023-02 month address'],
    ['https://web.archive.org/web/20230301120000/https://a.example/2023/02/14/x', '2023-02-14 day archive'],
    ['https://web.archive.org/web/20230301120000/https://a.example/x', 'none'],
    ['https://a.example/story/120230214987', 'none'],
    ['https://a.example/2031/02/14/harbour', 'none'],
    ['https://a.example/1-2-3', 'none'],
  ])('%s', (url, expected) => {
    expect(published({ url })).toBe(expected);
  });
});

describe('signs that contradict each other', () => {
  const url = 'https://a.example/2015/03/02/harbour';
  it('a claim that the page shows beats one that it does not', () => {
    const head = ld('{"@type":"Article","datePublished":"2020-05-01"}') + meta('pubdate', '2015-03-02');
    expect(published({ head, url })).toBe('2015-03-02 day meta');
  });
  it('without help the structured claim holds', () => {
    const head = ld('{"@type":"Article","datePublished":"2020-05-01"}') + meta('pubdate', '2015-03-02');
    expect(published({ head })).toBe('2020-05-01 day structured');
  });
  it('two visible signs that agree beat a lone claim', () => {
    const head = ld('{"@type":"Article","datePublished":"2020-05-01"}');
    expect(published({ head, url, afterTitle: '<div>2 March 2015</div>' })).toBe('2015-03-02 day byline');
  });
  it('a time in UTC gives way to the day that readers see', () => {
    const head = meta('pubdate', '2023-02-13T22:00:00Z');
    expect(published({ head, lang: 'zh', afterTitle: '<div>2023-02-14 06:00</div>' })).toBe('2023-02-14 day byline');
  });
  it('an archived page is not younger than its copy', () => {
    const archived = 'https://web.archive.org/web/20200101000000/https://a.example/x';
    expect(published({ url: archived, head: meta('pubdate', '2023-02-14') })).toBe('none');
  });
  it('today is not yet past', () => {
    expect(published({ head: meta('pubdate', '2023-02-14'), today: '2023-02-14' })).toBe('2023-02-14 day meta');
    expect(published({ head: meta('pubdate', '2023-02-14'), today: '2023-02-13' })).toBe('none');
  });
});

describe('which sign is believed', () => {
  const ldDay = ld('{"@type":"Article","datePublished":"2023-02-14T05:00:00Z"}');
  it.each<[string, Page, string]>([
    [
      'of two claims, the one that the page shows to the day',
      {
        head: ld('{"@type":"Article","datePublished":"2023-02-12"}') + meta('pubdate', '2023-02-14'),
        afterTitle: '<div>14 February 2023</div>',
      },
      '2023-02-14 day meta',
    ],
    [
      'a bare date in the head yields to the byline',
      { head: meta('date', '2023-02-20'), afterTitle: '<div>14 February 2023</div>' },
      '2023-02-14 day byline',
    ],
    [
      'a bare date in the head that the page shows holds',
      {
        head: meta('date', '2023-02-14'),
        afterTitle: '<p>Harbour, 14 February 2023</p>',
        body: `${FILLER}<abbr class="published" title="2023-02-13">x</abbr>`,
      },
      '2023-02-14 day meta',
    ],
    [
      'a plain field in American order tells nothing',
      { lang: 'de', head: meta('date', '11/01/2023 12:43:42'), afterTitle: '<p>Erstellt am: 01.11.2023</p>' },
      '2023-11-01 day byline',
    ],
    [
      'a live blog began when it says, whatever day its last entry shows',
      {
        head: ld('{"@type":"NewsArticle","datePublished":"2023-02-14"}'),
        afterTitle: '<div>The desk <time datetime="2024-07-18T09:08:27Z">18 July 2024, 11.08</time> 7 min</div>',
      },
      '2023-02-14 day structured',
    ],
    [
      'the day in UTC when the page shows it too',
      { head: ldDay, url: 'https://a.example/20230215/x', afterTitle: '<div>14 February 2023</div>' },
      '2023-02-14 day structured',
    ],
    [
      'an abbreviation',
      { afterTitle: '<abbr class="published" title="2023-02-14T08:00">10:52</abbr>' },
      '2023-02-14 day time',
    ],
    ['under the text', { body: `${FILLER.repeat(4)}<p>14.02.2023</p>` }, '2023-02-14 day byline'],
    [
      'said under the text',
      { lang: 'de', body: `${FILLER.repeat(4)}<ul><li>Datum 14.02.2023</li></ul>` },
      '2023-02-14 day byline',
    ],
    [
      'said twice under the text',
      { body: `${FILLER.repeat(4)}<p>Posted on 14 February 2023</p><p>Posted on 15 February 2023</p>` },
      'none',
    ],
  ])('%s', (_, page, expected) => {
    expect(published(page)).toBe(expected);
  });

  it.each([
    ['the aside of the article itself', '<aside><dl><dt>Datum</dt><dd>14.02.2023</dd></dl></aside>', '2023-02-14'],
    ['its footer', '<footer><div>14.02.2023 / 0 Kommentare</div></footer>', '2023-02-14'],
    ['a box that counts comments', '<div class="HeaderCommentCount">14. Februar 2023</div>', '2023-02-14'],
    ['who saved it when', '<div>Gespeichert von rosa am 14.02.2023 - 18:55</div>', '2023-02-14'],
  ])('%s', (_, line, expected) => {
    const html = `<html lang="de"><head><title>Ein Morgen im Hafen</title></head><body><article><h1>Ein Morgen im Hafen</h1>${line}<p>Der Hafen war still an diesem Morgen, und die Boote lagen im Schlick, als habe sie jemand von Hand dorthin gelegt.</p><p>Niemand kam vor neun Uhr an den Kai, als der erste der Läden öffnete und das Brot hinausgetragen wurde.</p></article></body></html>`;
    expect(readHtml(html).article.published?.date).toBe(expected);
  });

  const above = (line: string, before = ''): string =>
    readHtml(
      `<!doctype html><html lang="en"><head><title>A morning in the harbour</title></head><body>${before}<div><p>${line}</p><div><h1>A morning in the harbour</h1></div></div><div>${FILLER}</div></body></html>`,
    ).article.published?.date ?? 'none';
  it('a line right above the title', () => {
    expect(above('Press release // 14.02.2023')).toBe('2023-02-14');
  });
  it('not the day of the visit in the masthead', () => {
    expect(above('Sport', '<div><p>Tuesday, 14 February 2023</p></div>')).toBe('none');
  });
});

describe('what is no publication date', () => {
  it.each([
    [
      'the running text',
      '',
      `<p>The pier was opened on 14 February 2023 by the mayor, who stayed for an hour and spoke to nobody in particular.</p>${FILLER}`,
    ],
    ['a comment', '', `${FILLER}${FILLER}<div class="comments"><p>A reader, 14 February 2023</p></div>`],
    ['the copyright', '<div>© 14 February 2023 Example</div>', FILLER],
    [
      'a time element far below',
      '',
      `${FILLER}${FILLER}${FILLER}<ul><li><time datetime="2023-02-14">14 Feb</time> Other news</li></ul>`,
    ],
    ['an update said after the date', '<div>14 February 2023 -- Updated 0203 GMT</div>', FILLER],
    ['an update in the short style', '<div>2023.02.14 update</div>', FILLER],
    ['a caption', '<figure><figcaption>The quay, 14 February 2023</figcaption></figure>', FILLER],
    [
      'a caption without its element',
      '<p>The quay and the boats on the mud below the harbour, 14 February 2023</p>',
      FILLER,
    ],
    ['a sentence', '<p>On air again on 14 February 2023 at half past five.</p>', FILLER],
    ['the printed issue', '<div>February 14, 2023 Issue</div>', FILLER],
    ["the book's own day", '<div>Erscheinungsdatum: 14.02.2023</div>', FILLER],
    ['the printed issue, said before', '<div>Aus: Ausgabe vom 14.02.2023, Seite 1</div>', FILLER],
    ['the day on which a writer joined', '<div>Registriert: 14.02.2023, 05:56</div>', FILLER],
    ['the original of a translation', '<div>原文(投稿日：2023/02/14)</div>', FILLER],
    ['a menu', '<ul><li class="menu-item menu">Regatta – 14 February 2023</li></ul>', FILLER],
    ['an update in a time element', '<p>Updated <time datetime="2023-02-14">14 Feb</time></p>', FILLER],
  ])('%s', (_, afterTitle, body) => {
    expect(published({ afterTitle, body })).toBe('none');
  });
});
