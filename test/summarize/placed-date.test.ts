import { expect, it } from 'vitest';
import { placedDate } from '../../src/summarize/frames/words.ts';

const ON = '2024-05-01';

it.each([
  ['{acme} opened {moon-chat} to the public', '{acme} opened {moon-chat} to the public <on 2024-05-01>'],
  [
    '{acme} was put on {grey-list}, saying that it was wrong',
    '{acme} was put on {grey-list} <on 2024-05-01>, saying that it was wrong',
  ],
  [
    '{acme} presented {moon-chat}, months after its rivals',
    '{acme} presented {moon-chat} <on 2024-05-01>, months after its rivals',
  ],
  [
    '{acme} rejected the description; others did not',
    '{acme} rejected the description <on 2024-05-01>; others did not',
  ],
])('%s: the date goes behind what happened', (clause, said) => {
  expect(placedDate(clause, ON)).toBe(said);
});

it.each([
  '{acme} said that it would open {moon-chat}',
  '{acme}, {bolt} and {cirrus} opened their chatbots',
  '{acme} planned a listing in Wonderland',
  '{acme} made a loss in the first half of the year',
  '{acme} promised 10 chips by 2026',
  'with the economy weak, {acme} promised support',
  '{acme} fell',
])('%s: it has no safe place inside', (clause) => {
  expect(placedDate(clause, ON)).toBeNull();
});
