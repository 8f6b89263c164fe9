import { expect, test } from 'vitest';
import { States } from '../../src/card/states.tsx';
import type { Sentence } from '../../src/types.ts';
import { show } from '../ui/render.tsx';

const said = (text: string, basis = text): Sentence => ({ spans: [{ text }], basis: [basis], sources: [] });
const OLD = said('It was so.');
const HELD = { ...said('It is so.'), basis: OLD.basis };
const NEW = said('It is otherwise.');

test.each<[string, Parameters<typeof States>[0]['explanation'], string | null, string[]]>([
  ['what has changed', { then: OLD, now: NEW, latest: null }, '2023-02-14', ['On 14 February 2023', 'Today']],
  ['what still holds', { then: OLD, now: HELD, latest: null }, '2023-02-14', ['On 14 February 2023 · Today']],
  ['a month', { then: OLD, now: HELD, latest: null }, '2023-02', ['In February 2023 · Today']],
  ['no date', { then: null, now: NEW, latest: null }, null, ['Today']],
  [
    'news instead of a state',
    { then: OLD, now: null, latest: NEW },
    '2023-02-14',
    ['On 14 February 2023', 'Latest known here'],
  ],
  ['a last word that is the latest', { then: OLD, now: null, latest: HELD }, '2023-02-14', ['Latest known here']],
  ['nothing', { then: null, now: null, latest: null }, '2023-02-14', []],
])('%s', (_, explanation, published, headings) => {
  const page = show(
    <States explanation={explanation} published={published} entity={(_id, text) => text} ownNameOf={() => null} />,
  );
  expect(page.texts('dt')).toEqual(headings);
  expect(page.all('dd')).toHaveLength(headings.length);
});
