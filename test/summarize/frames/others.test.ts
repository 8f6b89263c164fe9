import { describe, expect, it } from 'vitest';
import { milestones } from '../../../src/summarize/frames/milestones.ts';
import { newModel } from '../../../src/summarize/frames/new-model.ts';
import { standsToday } from '../../../src/summarize/frames/stands-today.ts';
import { story } from '../../../src/summarize/frames/story.ts';
import { lowerFirst, openingWords } from '../../../src/summarize/frames/words.ts';
import { record, steps } from '../../facts/records.ts';
import { entity, FACTS, factsWith } from '../sample-facts.ts';
import { offers } from './say.ts';

const cites = ['paper'];
const third = record('moon-chat-3', 'model', {
  ...entity('moon-chat'),
  id: 'moon-chat-3',
  name: 'Moonchat 3',
  short: 'Moonchat 3',
  relations: [
    { type: 'made-by', entity: 'acme-lab', cites },
    { type: 'succeeds', entity: 'moon-chat', cites },
  ],
  steps: steps('opened 2025-01-15 public'),
});

describe('a new model', () => {
  it.each<[date: string | null, named: readonly string[], said: readonly string[]]>([
    [
      '2024-02-15',
      ['moon-chat-2*'],
      ['new-model: Acme Lab had released the weights of Moonchat 2 two weeks before this article.'],
    ],
    ['2024-09-15', ['moon-chat-2*'], []],
    [
      '2023-09-07',
      ['moon-chat*'],
      [
        'new-model: Acme Lab had opened Moonchat a week before this article.',
        'successors: Moonchat was followed by Moonchat 3 on 15 January 2025.',
      ],
    ],
    [null, ['moon-chat*'], []],
  ])('%s, naming %j', (date, named, said) => {
    expect(offers(newModel, date, named, factsWith(third))).toEqual(said);
  });
});

describe('milestones', () => {
  const named = ['acme-lab*'];

  it.each([
    [
      '2023-02-14',
      [
        'milestone-then: Eight months before this article, Acme Lab put all of its people on dreams.',
        'milestone-since: On 16 April 2024, the company said that Moonchat had a million dreamers.',
      ],
    ],
    ['2022-06-03', ['milestone-since: On 16 April 2024, the company said that Moonchat had a million dreamers.']],
    [null, []],
  ])('%s', (date, said) => {
    expect(offers(milestones, date, named).filter((line) => !line.includes('opened'))).toEqual(said);
  });
});

describe('a story', () => {
  it.each([
    [
      '2023-02-14',
      [
        'story-then: Two months before this article, World Corp opened Worldbot, and companies elsewhere began to dream.',
        'story-since: On 1 October 2023, most companies woke up.',
        'story-now: In February 2025, the race was over.',
      ],
    ],
    [
      '2022-12-02',
      ['story-since: On 1 October 2023, most companies woke up.', 'story-now: In February 2025, the race was over.'],
    ],
    [
      '2024-01-01',
      [
        'story-then: Three months before this article, most companies woke up.',
        'story-since: In February 2025, the race was over.',
      ],
    ],
    [null, []],
  ])('%s', (date, said) => {
    expect(offers(story, date, ['acme-lab*', 'bolt'])).toEqual(said);
  });

  it('needs more than one of its members, or one in the title', () => {
    expect(offers(story, '2023-02-14', ['acme-lab'])).toEqual([]);
  });
});

describe('an undated article', () => {
  it('says what is open today, the rules and the newest', () => {
    expect(offers(standsToday, null, ['moon-chat*', 'bolt-bot', 'moon-rules', 'acme-lab'])).toEqual([
      'rule-today: The Moon Rules have been in force since 15 August 2023. | They require providers to label dreams.',
      'body-today: Acme Lab has been listed in Wonderland since 20 June 2024, and on the Grey List since 6 January 2025.',
      'newest: On 6 January 2025, Acme Lab was put on the Grey List.',
    ]);
  });

  it.each([
    ['not yet', 'opened 2027-01-01 public'],
    ['no longer', 'opened 2023-01-01 public', 'withdrawn 2024-01-01'],
  ])('what is %s open is not called open', (_, ...lines) => {
    const chat = { ...entity('moon-chat'), steps: steps(...lines) };
    expect(offers(standsToday, null, ['moon-chat*'], factsWith(chat)).join()).not.toContain('Moonchat has been open');
  });

  it('dated articles have other frames', () => {
    expect(offers(standsToday, '2023-02-14', ['moon-chat*'], FACTS)).toEqual([]);
  });
});

it.each([
  ['The company slept.', 'the company slept.'],
  ['Most people slept.', 'most people slept.'],
  ['Acme slept.', 'Acme slept.'],
  ['{acme} slept.', '{acme} slept.'],
  ['', ''],
])('"%s" inside a sentence is "%s"', (text, small) => {
  expect(lowerFirst(text)).toBe(small);
});

it.each([
  ['2024-01-01', '2023-02-14', '<on 2024-01-01>'],
  ['2023-02', '2023-02-14', 'around then'],
  ['2022-02-14', '2023-02-14', 'a year before this article'],
  ['2023-01-31', '2023-02', 'shortly before this article'],
  ['2021', '2023-02-14', '<on 2021>'],
])('%s seen from %s begins "%s"', (on, date, words) => {
  expect(openingWords(on, date)).toBe(words);
});
