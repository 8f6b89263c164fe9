/** Which sites are marked, and how one is switched. */
import { describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/platform/settings-shape.ts';
import { hostOf, switchSite, whyOff } from '../../src/platform/sites.ts';

const given = (change: Partial<Settings>): Settings => ({ ...DEFAULTS, ...change });

test.each([
  ['https://www.news.example/a?b', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://wwwx.example/', 'wwwx.example'],
  ['about:blank', ''],
  ['not an address', ''],
])('host of %s is "%s"', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

describe('whyOff', () => {
  test.each([
    ['https://news.example/', {}, null],
    ['https://news.example/', { highlight: false }, 'off-everywhere'],
    ['https://www.news.example/x', { sitesOff: ['news.example'] }, 'off-here'],
    ['https://other.example/', { sitesOff: ['news.example'] }, null],
    ['https://news.example/', { onlyOnClick: true }, 'only-on-click'],
    ['https://mail.google.com/mail/', {}, 'off-by-nature'],
    ['https://mail.google.com/mail/', { sitesOn: ['mail.google.com'] }, null],
    ['https://www.notion.so/page', {}, 'off-by-nature'],
    ['https://banking.some.example/', {}, 'off-by-nature'],
    ['https://webmail.some.example/', {}, 'off-by-nature'],
    ['https://dailymail.example/', {}, null],
    ['https://bankingnews.example/', {}, null],
    ['https://worldbank.example/', {}, null],
  ] as const)('%s with %j: %s', (address, change, why) => {
    expect(whyOff(given(change), address)).toBe(why);
  });
});

test.each(['https://www.news.example/a', 'https://mail.google.com/', 'http://localhost:3000/'])(
  '%s can be switched off and on again',
  (address) => {
    const off = given(switchSite(given({}), address, false));
    expect(whyOff(off, address)).not.toBeNull();
    const on = given({ ...off, ...switchSite(off, address, true) });
    expect(whyOff(on, address)).toBeNull();
    expect(whyOff(given({ ...on, ...switchSite(on, address, false) }), address)).not.toBeNull();
  },
);
