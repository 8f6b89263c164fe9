/** The pages that the journeys visit, each on a host of its own. */
import type { Answer } from '../../src/tools/browsers/serve.ts';

const PARAGRAPHS = `
  <p>Beijing will support the city's firms in building artificial intelligence models that rival <b>Chat</b>GPT, its
  bureau of economy said. <b id="first">Baidu</b> is testing a chatbot called ERNIE Bot, and
  <a id="link" href="/elsewhere"><span id="in-link">Tencent</span></a> says that it works on one as well.</p>
  <p>Chinese companies have spent years on large language models. Baidu and Alibaba have the most computing power; smaller
  start-ups depend on chips from Nvidia, which the United States no longer lets China buy without a licence.</p>
  <p>Analysts expect that regulators in China will ask for rules on generative AI before any chatbot opens to the public.
  Nobody outside Baidu has used ERNIE Bot so far. The firm says that it will finish its tests in March.</p>`;

const SIDE = `<nav><a href="/n">Baidu shares</a></nav>`;
const RELATED = `<aside><h2>Related</h2><ul><li><a href="/r">Alibaba and Tencent results</a></li></ul></aside>`;

function page(head: string, body: string): Answer {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return { body: html, type: 'text/html; charset=utf-8' };
}

const DATE = '<meta property="article:published_time" content="2023-02-14T08:00:00Z">';
const TITLE = '<title>Beijing backs firms that rival ChatGPT</title>';
const ARTICLE = `<main><article><h1>Beijing backs firms that rival ChatGPT</h1>${PARAGRAPHS}</article></main>`;
const GARDEN = `<main><article><h1>When to prune roses</h1>${'<p>Roses are cut back in late winter, before the buds swell. A sharp pair of secateurs and a dry day are all that it takes, and the plant will thank you.</p>'.repeat(12)}</article></main>`;

const REPLACED = `<script>
  let left = 30;
  const replace = () => {
    const body = document.createElement('body');
    body.innerHTML = document.body.innerHTML;
    document.body = body;
    if (--left > 0) setTimeout(replace, 40); else document.title = 'done';
  };
  addEventListener('load', replace);
</script>`;

/** `navigate()` brings another article without loading a page, `navigateSlowly()` its address first and its text later; `grow()` adds a paragraph to this one. */
const SCRIPTED = `<script>
  window.navigateSlowly = () => { history.pushState(null, '', '/roses'); setTimeout(navigate, 900); };
  window.navigate = () => { if (location.pathname !== '/roses') history.pushState(null, '', '/roses'); document.querySelector('main').innerHTML = document.getElementById('roses').innerHTML; };
  window.grow = () => { document.querySelector('article').insertAdjacentHTML('beforeend', '<p id="late">In the end Baidu and Alibaba did.</p>'); };
</script><template id="roses">${GARDEN}</template>`;

/** Fields bear the names of what scripts ask of the form around them and of the document. */
const FIELDS =
  'nextSibling firstChild parentNode tagName localName nodeType closest contains getAttribute hasAttributes scrollIntoView ownerDocument textContent'
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
const NAMED = 'body contentType documentElement createElement activeElement defaultView'
  .split(' ')
  .map((name) => `<img name="${name}" alt=""><form id="${name}" name="${name}"></form>`)
  .join('');
/** Lists in lists, deeper than calls may be. */
const DEEP = `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script>`;

const ICON: Answer = { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' };

const PAGES: Readonly<Record<string, Answer>> = {
  'http://news.example/dated': page(TITLE + DATE, SIDE + ARTICLE + RELATED),
  'http://news.example/undated': page(TITLE, SIDE + ARTICLE + RELATED),
  'http://news.example/elsewhere': page('<title>Elsewhere</title>', '<p>Another page.</p>'),
  'http://garden.example/roses': page('<title>When to prune roses</title>', GARDEN),
  'http://app.example/': page(TITLE + DATE + SCRIPTED, ARTICLE),
  'http://replaced.example/': page(TITLE + DATE + REPLACED, ARTICLE),
  'http://clobbered.example/': page(
    TITLE + DATE + DEEP,
    `<form role="main">${FIELDS}<h1>Beijing backs firms that rival ChatGPT</h1>${PARAGRAPHS.replaceAll(/(<\/?)p>/g, '$1section>')}</form>${NAMED}`,
  ),
  'http://dark.example/': page(
    `${TITLE}${DATE}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'"><style>body{background:#111;color:#eee}</style>`,
    ARTICLE,
  ),
};

/** Every address that the pages themselves make a browser ask for. */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  ...Object.keys(PAGES),
  ...Object.keys(PAGES).map((address) => new URL('/favicon.ico', address).href),
]);

export function pages(url: URL): Answer | null {
  return url.pathname === '/favicon.ico' ? ICON : (PAGES[url.href] ?? null);
}
