import { expect, test } from 'vitest';
import { headNames } from '../../src/card/head-names.ts';
import { breakLabel, roomFor } from '../../src/card/line-labels.ts';
import { fits, inOrder, layLine } from '../../src/card/line-layout.ts';
import { Relations } from '../../src/card/relations.tsx';
import { mostTelling, StepLine } from '../../src/card/step-line.tsx';
import { walkBack, walkTo, type Path } from '../../src/card/walk.ts';
import { explain, type LineStep } from '../../src/summarize/explain.ts';
import type { StepName } from '../../src/types.ts';
import { FACTS } from '../ui/facts.ts';
import { show } from '../ui/render.tsx';

test.each([
  ['en', 'Baidu', ['百度', 'Bǎidù']],
  ['zh-CN', '百度', ['Baidu', 'Bǎidù']],
  ['zh-TW', '百度', ['Baidu', 'Bǎidù']],
  ['ja', '百度', ['Baidu', 'Bǎidù']],
  ['ko', '바이두', ['Baidu', '百度', 'Bǎidù']],
  ['ru', 'Байду', ['Baidu', '百度', 'Bǎidù']],
  ['de', 'Baidu', ['百度', 'Bǎidù']],
])('names for a reader of %s', (locale, head, others) => {
  const chinese = { 'zh-Hans': '百度', 'zh-Hant': '百度', pinyin: 'Bǎidù' };
  const shown = headNames({ name: 'Baidu', names: { ...chinese, ja: '百度', ko: '바이두', ru: 'байду' } }, locale);
  expect([shown.head.text, shown.others.map(({ text }) => text)]).toEqual([head, others]);
});

test.each<[Path, string, Path]>([
  [['a'], 'b', ['a', 'b']],
  [['a', 'b'], 'a', ['a']],
  [['a', 'b', 'c'], 'b', ['a', 'b']],
])('walking from %j to %s', (path, to, wanted) => {
  expect(walkTo(path, to)).toEqual(wanted);
});

test('walking back stops where one began', () => {
  expect([walkBack(['a', 'b']), walkBack(['a'])]).toEqual([['a'], ['a']]);
});

const stop = (date: string, room = 20) => ({ date, room });

test.each([
  [[], []],
  [[stop('2023')], [50]],
  [
    [stop('2023-01-01'), stop('2024-01-01')],
    [11, 89],
  ],
])('a line of few stops: %#', (stops, places) => {
  expect(layLine(stops)).toEqual(places);
});

test('a long wait takes more room, and leaves enough to the others', () => {
  const places = layLine([stop('2017'), stop('2023-04-11'), stop('2023-07-13'), stop('2023-08-15')]);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect(gaps[0]).toBeGreaterThan(gaps[1] ?? 0);
  expect(Math.min(...gaps)).toBeGreaterThan(19);
  expect(places.at(-1)).toBeCloseTo(89);
});

test('no label touches the next or the edge', () => {
  const stops = [stop('2023-02', 30), stop('2023-03', 22), stop('2026-11', 24)];
  const places = layLine(stops);
  expect(places[0]).toBe(15);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(26);
  expect(places.at(-1)).toBeCloseTo(88);
  expect([fits(stops), fits([...stops, stop('2027', 30)])]).toEqual([true, false]);
});

test.each([
  ['opened', ['opened']],
  ['in force', ['in force']],
  ['weights released', ['weights', 'released']],
  ['demande de cotation', ['demande de', 'cotation']],
  ['приостановка', ['приостановка']],
])('the label "%s" is broken into %j', (label, lines) => {
  expect(breakLabel(label)).toEqual(lines);
});

test('a sign of Chinese takes more room than a letter', () => {
  expect(roomFor(['开放'])).toBeGreaterThan(roomFor(['ab', 'c']));
});

test('stops come in the order of time', () => {
  expect(inOrder([stop('2024'), stop('2023-05'), stop('2023-04-11')]).map(({ date }) => date)).toEqual([
    '2023-04-11',
    '2023-05',
    '2024',
  ]);
});

const step = (on: string, name: StepName): LineStep => ({ on, step: name, sinceArticle: false });

test('of two steps on one day the telling one is drawn, and four at most', () => {
  const steps = [
    step('2023-04-11', 'drafted'),
    step('2023-05-23', 'adopted'),
    step('2023-07-10', 'dated'),
    step('2023-07-13', 'published'),
    step('2023-08-15', 'in-force'),
    step('2023-08-15', 'amended'),
  ];
  expect(mostTelling(steps).map((each) => each.step)).toEqual(['drafted', 'adopted', 'published', 'in-force']);
});

test('the drawn line is said in words, the article in its place', () => {
  const explanation = explain('genai-measures', FACTS, '2023-05-20', '2026-11-23');
  const page = show(<StepLine steps={explanation?.line ?? []} published="2023-05-20" today="2026-11-23" />);
  expect(page.find('svg').getAttribute('aria-label')).toBe(
    'Steps in order of time: draft, 11 April 2023; this article, 20 May 2023; adopted, 10 July 2023; issued, 13 July 2023; in force, 15 August 2023.',
  );
  expect(page.all('.stop.state .label').map((each) => each.textContent)).toEqual(['in force']);
  expect(page.all('.here')).toHaveLength(1);
});

test.each<[as: string | null, until: string | null, shown: string]>([
  [null, null, 'Baidu'],
  ['chief executive', null, 'Baidu (chief executive)'],
  [null, '2021', 'Baidu (until 2021)'],
  ['chief executive', '2021-05', 'Baidu (chief executive, until May 2021)'],
])('a relation as %s until %s', (as, until, wanted) => {
  const relation = {
    type: 'works-at',
    inverse: false,
    entity: 'baidu',
    kind: 'company',
    name: 'Baidu',
    names: {},
    as,
    until,
  } as const;
  const shown = show(<Relations relations={[relation]} most={3} entity={({ name }) => name} />);
  expect(shown.text('dd')).toBe(wanted);
});
