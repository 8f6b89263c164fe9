import { expect, it } from 'vitest';
import { draftAtDate } from '../../../src/summarize/frames/draft-at-date.ts';
import { plainText } from '../../../src/summarize/sentence.ts';
import { steps } from '../../facts/records.ts';
import { context, entity, FACTS, factsWith, TODAY } from '../sample-facts.ts';
import { offers } from './say.ts';

const BECAME = 'They were published on 13 July and have been in force since 15 August 2023.';

it.each([
  [
    '2023-04-20',
    `When this was written, the Moon Rules were a draft, open for comments until 10 May 2023. | ${BECAME}`,
  ],
  ['2023-05-10', `When this was written, the Moon Rules were a draft, its comment period ending that day. | ${BECAME}`],
  ['2023-05', `When this was written, the Moon Rules were a draft, its comment period ending that month. | ${BECAME}`],
  ['2023-05-20', `When this was written, the Moon Rules were a draft, its comment period ten days over. | ${BECAME}`],
  ['2023-06-20', `When this was written, the Moon Rules were a draft, its comment period six weeks over. | ${BECAME}`],
])('%s', (date, said) => {
  expect(offers(draftAtDate, date, ['moon-rules*'])).toEqual([`draft-at-date: ${said}`]);
});

it.each([['2023-04-10'], ['2023-07-13'], ['2024-01-01'], [null]])('nothing at %s', (date) => {
  expect(offers(draftAtDate, date, ['moon-rules*'])).toEqual([]);
});

it('follows what stood closed', () => {
  const [candidate] = draftAtDate(context('2023-04-20', ['moon-rules*']));
  expect(candidate?.following?.map(({ frames, sentence }) => [frames, plainText(sentence)])).toEqual([
    [['closed-then'], 'The rules for them, the Moon Rules, were still a draft, open for comments until 10 May 2023.'],
  ]);
});

it.each([
  ['2023-06-30', 'No final version is known here.'],
  ['2023-07-20', 'They were published on 13 July 2023.'],
])('seen from %s, it knows no later step', (today, became) => {
  expect(offers(draftAtDate, '2023-04-20', ['moon-rules*'], FACTS, today)[0]).toContain(` | ${became}`);
});

it('a single rule without a comment period', () => {
  const single = {
    ...entity('moon-rules'),
    plural: false,
    short: 'the Moon Law',
    steps: steps('drafted 2023-04-11', 'adopted 2023-07-10'),
  };
  expect(offers(draftAtDate, '2023-04-20', ['moon-rules*'], factsWith(single))).toEqual([
    'draft-at-date: When this was written, the Moon Law was a draft of 11 April 2023. | It was adopted on 10 July 2023.',
  ]);
});

it('does not say that no final version is known when one came in the month of the article', () => {
  const vague = { ...entity('moon-rules'), steps: steps('drafted 2023-04-11', 'published 2023-07') };
  const said = offers(draftAtDate, '2023-07-05', ['moon-rules*'], factsWith(vague), TODAY);
  expect(said.join()).not.toContain('no final version is known');
  expect(said.join()).not.toContain('No final version is known');
});
