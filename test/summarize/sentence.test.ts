import { describe, expect, it } from 'vitest';
import { groundId, list, plainText, sentence, sourcesOf, type Ground } from '../../src/summarize/sentence.ts';
import { entity, FACTS, factsWith } from './sample-facts.ts';

function say(text: string, date: string | null = null): string {
  return plainText(sentence(FACTS, text, [], date));
}

describe('dates', () => {
  it.each([
    ['{bolt} slept <on 2023-03-16>.', 'Bolt slept on 16 March 2023.'],
    ['{bolt} slept <on 2023-03>.', 'Bolt slept in March 2023.'],
    ['{bolt} slept <on 2023>.', 'Bolt slept in 2023.'],
    ['since <2023-03-16>', 'Since 16 March 2023'],
    ['a <on 2023-03-16> and b <on 2023-05-01>', 'A on 16 March and b on 1 May 2023'],
    ['a <on 2023-03-16>, b <on 2024-05> and c <on 2024-06-02>', 'A on 16 March 2023, b in May and c on 2 June 2024'],
    ['a <on 2023> and b <on 2023-06-02>', 'A in 2023 and b on 2 June 2023'],
    ['<on 2023-03-16>, it slept.', 'On 16 March 2023, it slept.'],
  ])('"%s"', (text, words) => {
    expect(say(text)).toBe(words);
  });
});

describe('the beginning', () => {
  it.each([
    ['{moon-office} slept.', 'The Moon Office slept.'],
    ['it slept.', 'It slept.'],
    ['iFlytek slept.', 'iFlytek slept.'],
  ])('of "%s"', (text, words) => {
    expect(say(text)).toBe(words);
  });

  it('of a name that begins small', () => {
    const ifly = { ...entity('bolt'), name: 'iFly', short: 'iFly' };
    expect(plainText(sentence(factsWith(ifly), '{bolt} slept.', [], null))).toBe('iFly slept.');
  });
});

it('names are those of the date', () => {
  const renamed = {
    ...entity('bolt'),
    names: {
      en: [
        { name: 'Thunder', until: '2022' },
        { name: 'Bolt', from: '2023' },
      ],
    },
  };
  const facts = factsWith(renamed);
  const at = (date: string | null): string => plainText(sentence(facts, '{bolt} slept.', [], date));
  expect([at('2021-05-01'), at('2024'), at(null)]).toEqual(['Thunder slept.', 'Bolt slept.', 'Bolt slept.']);
});

it('keeps entities apart, and the id of what has no record', () => {
  expect(sentence(FACTS, 'Once {bolt} met {gone}.', [], null).spans).toEqual([
    { text: 'Once ' },
    { text: 'Bolt', entity: 'bolt' },
    { text: ' met ' },
    { text: 'gone', entity: 'gone' },
    { text: '.' },
  ]);
});

describe('what it rests on', () => {
  const acme = entity('acme-lab');
  const ground = (more: { type: string }): Ground => ({
    owner: acme,
    statement: { on: '2023-02-07', cites: ['paper'], ...more },
  });

  it('has an id that outlasts the order of the files', () => {
    const [step] = entity('moon-chat').steps;
    const [fact] = acme.facts;
    expect(step && groundId({ owner: entity('moon-chat'), statement: step })).toBe('moon-chat/announced/2023-02-07');
    expect(fact && groundId({ owner: acme, statement: fact })).toBe('acme-lab/fact/2022-06-01');
    expect(groundId(ground({ type: 'account' }))).toBe('acme-lab/account/2023-02-07');
    expect(groundId({ owner: acme, statement: { type: 'account', cites: [] } })).toBe('acme-lab/account');
  });

  it('gives each page once, and none that nobody read', () => {
    const cite = (url: string, seen?: false) => ({
      url,
      publisher: 'P',
      grade: 'press' as const,
      checked: '2026',
      ...(seen === false ? { seen } : {}),
    });
    const cites = {
      a: cite('https://a.example/1'),
      b: cite('https://a.example/1'),
      c: cite('https://c.example/1', false),
    };
    const owner = { id: 'x', cites };
    const grounds: Ground[] = [
      { owner, statement: { type: 't', cites: ['a', 'c', 'gone'] } },
      { owner, statement: { type: 't', cites: ['b'] } },
    ];
    expect(sourcesOf(grounds).map(({ key }) => key)).toEqual(['a']);
  });
});

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('list of %j', (items, words) => {
  expect(list(items)).toBe(words);
});
