import { expect, it } from 'vitest';
import { changed, faultsIn } from '../good-seeds.ts';

const RACE = 'story/moon-race.yaml';
const TOLD = '"{acme-lab} announced {moon-chat}, and others followed."';

/** The story says something else; the company's record says that Acme Lab counted a million dreams on 1 July 2023. */
function race(text: string, on: string): string[] {
  const story = changed(RACE, TOLD, JSON.stringify(text));
  return faultsIn({ ...story, [RACE]: story[RACE]?.replace('on: "2023-02-07"', `on: "${on}"`) ?? '' }).map(
    ({ what }) => what,
  );
}

it('the same words on another day are a slip', () => {
  expect(race('{acme-lab} counted about a million dreams.', '2023-07-03')).toEqual([
    '2023-07-03 here, 2023-07-01 in company/acme-lab.yaml, for what reads like one event',
  ]);
});

it.each([
  ['{acme-lab} counted about a million dreams.', '2023-07-01', 'the same day'],
  ['{acme-lab} counted about a million dreams.', '2023-07', 'the month of that day'],
  ['{acme-lab} counted about a million dreams.', '2022-07-01', 'a year before'],
  ['{acme-lab} slept and dreamt of nothing.', '2023-07-03', 'other words'],
])('%s on %s: %s', (text, on) => {
  expect(race(text, on)).toEqual([]);
});

it('the same words about somebody else are another event', () => {
  expect(race('{moon-office} counted a million dreams.', '2023-07-03')).toEqual([]);
});
