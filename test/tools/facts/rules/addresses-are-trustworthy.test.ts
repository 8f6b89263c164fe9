import { expect, it } from 'vitest';
import { faultsAfter, faultsIn, changed } from '../good-seeds.ts';

const FILE = 'company/acme-lab.yaml';
const GOOD_URL = 'https://paper.example/acme';

it.each([
  ['https://www.reddit.com/r/dreams', 'www.reddit.com is no host to cite', 'Cite the page that it was taken from'],
  ['https://reddit.com/r/dreams', 'reddit.com is no host to cite', 'Cite the page that it was taken from'],
  ['https://aeo.washinmura.jp/ai/a', 'aeo.washinmura.jp is no host to cite', 'Cite the page that it was taken from'],
  ['https://mynews.newsblur.com/a', 'mynews.newsblur.com is no host to cite', 'Cite the page that it was taken from'],
  ['https://best-casino.example/a', 'best-casino.example is no host to cite', 'Cite the page that it was taken from'],
  ['https://paper.example/', 'a home page is no source', 'Cite the very page that says so'],
  ['https://paper.example', 'a home page is no source', 'Cite the very page that says so'],
])('%s: %s', (url, what, mend) => {
  const { faults, line } = faultsAfter(FILE, GOOD_URL, url);
  expect(faults).toEqual([{ file: FILE, line, what, mend }]);
});

it.each(['https://paper.example/?id=7', 'https://notreddit.com/a', 'https://paper.example/casino-story'])(
  '%s is fine',
  (url) => {
    expect(faultsIn(changed(FILE, GOOD_URL, url))).toEqual([]);
  },
);

it.each(['http://paper.example/a', 'paper.example/a', 'https://[.x/a', 'javascript:alert(1)'])(
  '%s is no https address at all',
  (url) => {
    const { faults, line } = faultsAfter(FILE, `url: ${GOOD_URL}`, `url: "${url}"`);
    expect(faults).toEqual([
      { file: FILE, line, what: 'cites.paper.url is not an https address', mend: 'See the example in seeds/README.md' },
    ]);
  },
);
