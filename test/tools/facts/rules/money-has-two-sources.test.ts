import { expect, it } from 'vitest';
import { changed, faultsIn, type Files } from '../good-seeds.ts';

const ACME = 'company/acme-lab.yaml';
const SAYING = '"{acme-lab} said that {moon-chat} dreams."';

function saying(text: string): string[] {
  return faultsIn(changed(ACME, SAYING, JSON.stringify(text))).map(({ what }) => what);
}

it.each([
  ['{acme-lab} raised $5 million from {moon-office}.', '$5 million'],
  ['{acme-lab} sold shares at HK$165.', '$165'],
  ['{acme-lab} spent 3.5 billion yuan on chips.', '3.5 billion yuan'],
  ['{acme-lab} was valued by its investors.', 'valued'],
  ['{moon-chat} had 200 million monthly active users.', 'million monthly active users'],
  ['{moon-chat} had 12,000 users.', '12,000 users'],
])('%s', (text, named) => {
  expect(saying(text)).toEqual([`${named} rests on one source that is not primary`]);
});

it.each([
  '{moon-chat} has 5 billion parameters.',
  '{acme-lab} built a hall with 100,000 chips.',
  '{moon-chat} could take in a million tokens.',
  '{moon-chat} became available to users.',
])('needs one source only: %s', (text) => {
  expect(saying(text)).toEqual([]);
});

/** Acme Lab's record with other sources of its founding; the register is named there, too, so that it stays used. */
function founded(...cites: readonly string[]): Files {
  const kept = changed(ACME, 'cites: [paper, house]', 'cites: [paper, house, register]');
  return { ...kept, [ACME]: kept[ACME]?.replace('cites: [register]', `cites: [${cites.join(', ')}]`) ?? '' };
}

it('a founding needs two sources, or the founder itself', () => {
  expect(faultsIn(founded('paper'))).toMatchObject([{ what: '"founded" rests on one source that is not primary' }]);
  expect(faultsIn(founded('house'))).toEqual([]);
});

it('two pages of one house are one source', () => {
  const told = founded('paper', 'house');
  const old = 'url: "https://acme.example/news/1", publisher: Acme Lab, grade: primary';
  const fresh = 'url: "https://blog.paper.example/1", publisher: The Paper, grade: press';
  expect(faultsIn({ ...told, [ACME]: told[ACME]?.replace(old, fresh) ?? '' })).toMatchObject([
    { what: '"founded" rests on one source that is not primary' },
  ]);
});

it('the sums in a law stand in its translation', () => {
  const rules = 'policy/moon-rules.yaml';
  const fine =
    'facts:\n  - { on: "2023-07-13", text: "{moon-rules} set fines of 10 million yuan.", cites: [paper] }\ncites:';
  const press = changed(rules, 'cites:\n', `${fine}\n`);
  expect(faultsIn(press)).toHaveLength(1);
  expect(faultsIn({ ...press, [rules]: press[rules]?.replace('grade: press', 'grade: translation') ?? '' })).toEqual(
    [],
  );
});
