import { expect, it } from 'vitest';
import { openSince } from '../../../src/summarize/frames/open-since.ts';
import { offers } from './say.ts';

it('says at the date what had been open for some time, Chinese products only, in the order of their dates', () => {
  expect(offers(openSince, '2023-10-01', ['acme-lab', 'bolt', 'world-bot*'])).toEqual([
    'open-already: When this was written, Moonchat had been open to the public since 31 August and Zapchat since 13 September 2023.',
  ]);
});

it('says without a date what is open today', () => {
  expect(offers(openSince, null, ['moon-chat*', 'bolt-bot*', 'moon-rules', 'acme-lab'])).toEqual([
    'open-today: Moonchat has been open to the public since 31 August and Zapchat since 13 September 2023.',
  ]);
});

it('says nothing without a date of the product of somebody named in passing', () => {
  expect(offers(openSince, null, ['moon-chat*', 'bolt-bot'])).toEqual([
    'open-today: Moonchat has been open to the public since 31 August 2023.',
  ]);
});

it.each(['2023-02-14', '2025-06-01'])('is silent in %s: something was closed, or open for long', (date) => {
  expect(offers(openSince, date, ['acme-lab', 'bolt', 'world-bot*'])).toEqual([]);
});

it('is silent on what the article itself is about', () => {
  expect(offers(openSince, '2023-10-01', ['moon-chat*'])).toEqual([]);
});
