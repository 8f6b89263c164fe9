import { expect, test } from 'vitest';
import type { CurrentPage } from '../../src/platform/page.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { readerDate } from '../../src/ui/reader-date.ts';
import { reportLink } from '../../src/card/report-link.ts';
import { entityHref, lookUpHref, routeOf } from '../../src/ui/route.ts';
import { READING } from './sample.ts';

test.each([
  ['2023', '2023'],
  [' 2023-2 ', '2023-02'],
  ['2023/02/14', '2023-02-14'],
  ['2023年2月14日', '2023-02-14'],
  ['2023年2月', '2023-02'],
  ['2023-02-30', null],
  ['2023-13', null],
  ['2027', null],
  ['14 February 2023', null],
  ['', null],
])('a date as typed: %j', (typed, date) => {
  expect(readerDate(typed, '2026-11-23')).toBe(date);
});

test.each([
  ['', 'popup', { page: 'popup' }],
  ['', 'welcome', { page: 'welcome' }],
  ['#/options', 'popup', { page: 'options' }],
  ['#/entity/ernie-4.5', 'popup', { page: 'entity', id: 'ernie-4.5' }],
  ['#/entity/%E0%A4%A', 'popup', { page: 'entity', id: '%E0%A4%A' }],
  ['#/lookup?q=a%26b+c', 'popup', { page: 'lookup', query: 'a&b c' }],
  ['#/lookup', 'popup', { page: 'lookup', query: '' }],
  ['#/text/1-2', 'popup', { page: 'text', id: '1-2' }],
  ['#/nowhere', 'options', { page: 'options' }],
])('%j on the %s page', (hash, own, route) => {
  expect(routeOf(hash, own)).toEqual(route);
});

test.each(['a b', '100%', '文心一言', '#/x?y=z&q=1'])('look-up and entity addresses come back: %j', (text) => {
  expect(routeOf(lookUpHref(text), 'popup')).toEqual({ page: 'lookup', query: text });
  expect(routeOf(entityHref(text), 'popup')).toEqual({ page: 'entity', id: text });
});

test.each([undefined, '', 'https://example.com/', 'https://github.com/', 'javascript:alert(1)//github.com/a/b'])(
  'nothing to report to at %j',
  (homepage) => {
    expect(reportLink(homepage, 'It opened.', ['x/opened/2023'])).toBeNull();
  },
);

test('a report is prefilled with the statement and what it rests on', () => {
  const link = new URL(reportLink('https://github.com/owner/name', 'It opened & closed.', ['x/opened/2023']) ?? '');
  expect(link.pathname).toBe('/owner/name/issues/new');
  expect(link.searchParams.get('title')).toBe('Wrong: x/opened/2023');
  expect(link.searchParams.get('body')).toContain('> It opened & closed.');
});

const SETTINGS = {
  highlight: true,
  onlyOnClick: false,
  sitesOff: [] as string[],
  sitesOn: [],
  kindsOff: [],
  hidden: [],
  firstOnly: false,
  openOnHover: false,
  appearance: 'system' as const,
  textSize: 'normal' as const,
  markStyle: 'both' as const,
  language: 'browser' as const,
};
const page = (state: CurrentPage['state'], url = 'https://paper.example/a'): CurrentPage => ({ tab: 1, url, state });
const read = (reading = READING) => page({ state: 'read', reading, marks: 'painted' });
const other = { ...READING, verdict: { aboutChinaAi: false, score: 0.1, reasons: [] } };

test.each([
  ['no tab', null, {}, false, 'unreadable'],
  ['a browser page', page({ state: 'unreadable', why: 'browser-page' }), {}, false, 'unreadable'],
  ['still reading', page({ state: 'reading-now' }), {}, false, 'reading-now'],
  ['an article', read(), {}, false, 'summary'],
  ['another page', read(other), {}, false, 'not-such'],
  ['another page, anyway', read(other), {}, true, 'summary'],
  ['nobody named', read({ ...READING, mentions: [] }), {}, false, 'nothing'],
  ['site off', read(), { sitesOff: ['paper.example'] }, false, 'paused'],
  ['site off, anyway', read(), { sitesOff: ['paper.example'] }, true, 'summary'],
  ['a fault of ours', page({ state: 'failed' }), {}, true, 'unreadable'],
  ['all off', read(), { highlight: false }, false, 'paused'],
  ['only on click', read(), { onlyOnClick: true }, false, 'summary'],
] as const)('%s', (_, given, settings, anyway, view) => {
  expect(popupView(given, { ...SETTINGS, ...settings }, anyway).view).toBe(view);
});
