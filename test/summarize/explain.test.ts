import { describe, expect, it } from 'vitest';
import { explain, type Explanation } from '../../src/summarize/explain.ts';
import { folded } from '../../src/summarize/folded.ts';
import type { Entity, Fact, Relation } from '../../src/types.ts';
import { record, steps } from '../facts/records.ts';
import { entity, FACTS, factsWith, text, TODAY } from './sample-facts.ts';

it.each(['gone', 'constructor', '__proto__'])('nothing is known of "%s"', (id) => {
  expect(explain(id, FACTS, '2023-02-14', TODAY)).toBeNull();
});

describe('state then and now', () => {
  it.each<[id: string, date: string | null, then: string | null, now: string | null]>([
    [
      'moon-chat',
      '2023-02-14',
      'Moonchat had been announced on 7 February 2023 but not opened.',
      'Moonchat has been open to the public since 31 August 2023.',
    ],
    [
      'moon-chat',
      '2023-01-01',
      'Moonchat had not been announced yet.',
      'Moonchat has been open to the public since 31 August 2023.',
    ],
    [
      'moon-chat',
      '2023-04-01',
      'Moonchat had been open to invited users since 16 March 2023.',
      'Moonchat has been open to the public since 31 August 2023.',
    ],
    ['moon-chat', null, null, 'Moonchat has been open to the public since 31 August 2023.'],
    [
      'moon-chat-2',
      '2023-01-01',
      'Moonchat 2 was not out yet.',
      'Moonchat 2 has been out with open weights since 1 February 2024.',
    ],
    ['grain-1', '2021-01-01', 'The Grain 1 was not out yet.', 'The Grain 1 has been on sale since May 2022.'],
    [
      'moon-rules',
      '2023-02-14',
      'The Moon Rules did not exist yet.',
      'The Moon Rules have been in force since 15 August 2023.',
    ],
    [
      'moon-rules',
      '2023-05-20',
      'The Moon Rules were a draft of 11 April, comments closed on 10 May 2023.',
      'The Moon Rules have been in force since 15 August 2023.',
    ],
    [
      'gone-rule',
      '2022-01-01',
      'The Gone Rule had been in force since 1 June 2021.',
      'The Gone Rule was rescinded on 5 May 2024.',
    ],
    ['acme-lab', '2024-09-01', 'Acme Lab had been listed in Wonderland since 20 June 2024.', null],
    ['moon-office', '2023-02-14', null, null],
  ])('%s at %s', (id, date, then, now) => {
    const card = explain(id, FACTS, date, TODAY);
    expect(text(card?.then)).toBe(then);
    if (now !== null) expect(text(card?.now)).toBe(now);
  });

  it.each([
    [
      'announced 2023-02-07',
      'Moonchat had been announced on 7 February 2023.',
      'Moonchat was announced on 7 February 2023; no opening is known here.',
    ],
    [
      'withdrawn 2023-02-07',
      'Acme Lab had withdrawn Moonchat on 7 February 2023.',
      'Acme Lab withdrew Moonchat on 7 February 2023.',
    ],
  ])('after "%s" alone nothing is said of an opening', (line, then, now) => {
    const chat = { ...entity('moon-chat'), steps: steps(line) };
    const card = explain('moon-chat', factsWith(chat), '2023-03-01', TODAY);
    expect([text(card?.then), text(card?.now)]).toEqual([then, now]);
  });

  it('a proposal of which nothing more is known', () => {
    const plan = record('star-plan', 'policy', { short: 'the Star Plan', steps: steps('proposed 2023-02-07') });
    const card = explain('star-plan', factsWith(plan), '2023-03-01', TODAY);
    expect(text(card?.then)).toBe('The Star Plan had been proposed on 7 February 2023.');
    expect(text(card?.now)).toBe('The Star Plan was proposed on 7 February 2023; no later step is known here.');
  });

  it('a suspension past its planned end says that this is not confirmed', () => {
    expect(text(explain('export-rule', FACTS, null, TODAY)?.now)).toMatch(
      /suspended on 10 November 2025.*due to end on 9 November 2026, which is not confirmed here\.$/u,
    );
    expect(text(explain('export-rule', FACTS, null, '2026-01-01')?.now)).toMatch(
      /until 9 November 2026 as planned\.$/u,
    );
  });

  it.each([
    ['a policy of which no step is known', record('star-plan', 'policy')],
    [
      'a policy of which only a later amendment is known',
      record('star-plan', 'policy', { steps: steps('amended 2024-01-01') }),
    ],
    ['a policy that came around then', record('star-plan', 'policy', { steps: steps('published 2023') })],
    ['a thing that was announced around then', record('star-plan', 'model', { steps: steps('announced 2023-02') })],
    [
      'a thing of which only a restriction is known',
      record('star-plan', 'chip', { steps: steps('restricted 2024-01-01') }),
    ],
  ])('%s is not said to have been absent', (_, given) => {
    expect(explain('star-plan', factsWith(given), '2023-02-14', TODAY)?.then).toBeNull();
  });
});

describe('what came since', () => {
  it('the three that matter most, in the order of time', () => {
    const card = explain('acme-lab', FACTS, '2023-02-14', TODAY);
    expect(card?.sinceThen.map((said) => text(said))).toEqual([
      'The company said that Moonchat had a million dreamers.',
      'Acme Lab listed in Wonderland.',
      'Acme Lab was put on the Grey List.',
    ]);
    expect(card?.sinceThen.map(({ later }) => later)).toEqual(
      ['14 months later', 'sixteen months later', 'two years later'].map((words) => words.replace('14', 'fourteen')),
    );
  });

  it('everything dated, for the full page, none of it after today', () => {
    expect(explain('acme-lab', FACTS, '2023-02-14', TODAY)?.all.map(({ on }) => on)).toEqual([
      '2021-05',
      '2022-06-01',
      '2024-03-01',
      '2024-04-16',
      '2024-06-20',
      '2025-01-06',
    ]);
    expect(explain('acme-lab', FACTS, '2023-02-14', '2024-05-01')?.all.at(-1)?.on).toBe('2024-04-16');
  });

  it('marks on the line what is younger than the article', () => {
    expect(explain('moon-chat', FACTS, '2023-03-01', TODAY)?.line).toEqual([
      { step: 'announced', on: '2023-02-07', sinceArticle: false },
      { step: 'previewed', on: '2023-03-16', sinceArticle: true },
      { step: 'opened', on: '2023-08-31', sinceArticle: true },
    ]);
  });
});

describe('contested statements', () => {
  const cites = ['paper'];
  const accounts = [
    { says: 'in May 2023', cites },
    { says: 'in July 2023', cites },
  ];
  const told = (more: object): string | null => {
    const given = { ...entity('bolt'), steps: [{ on: '2023', step: 'founded', cites, accounts, ...more } as const] };
    return text(explain('bolt', factsWith(given), null, TODAY)?.all[0]);
  };

  it('say who says what', () => {
    expect(told({})).toBe('Bolt was founded; accounts differ: in May 2023; in July 2023.');
  });

  it('in words of their own, once', () => {
    expect(told({ text: 'Accounts differ on when {bolt} was founded.' })).toBe(
      'Accounts differ on when Bolt was founded.',
    );
  });
});

describe('names', () => {
  it('in Chinese, with pinyin', () => {
    expect(explain('acme-lab', FACTS, null, TODAY)?.names).toEqual({ 'zh-Hans': '极梦', pinyin: 'Jímèng' });
  });

  it.each([
    ['2023-02-14', 'Oldchat'],
    ['2025-06-01', null],
    [null, null],
  ])('at %s it was called %s', (date, nameThen) => {
    const renamed = { ...entity('moon-chat'), names: { en: [{ name: 'Oldchat', until: '2025-03' }] } };
    expect(explain('moon-chat', factsWith(renamed), date, TODAY)?.nameThen).toBe(nameThen);
  });
});

it('relations in both directions', () => {
  const relations = explain('acme-lab', FACTS, null, TODAY)?.relations ?? [];
  expect(relations.map(({ type, inverse, entity: other }) => `${type} ${inverse ? 'from' : 'to'} ${other}`)).toEqual([
    'made-by from moon-chat',
    'made-by from moon-chat-2',
  ]);
  expect(explain('moon-chat', FACTS, null, TODAY)?.relations).toMatchObject([
    { type: 'made-by', inverse: false, entity: 'acme-lab', name: 'Acme Lab', kind: 'company', as: null },
  ]);
});

it('a relation that has ended comes last and says when, one that is still to come is left out', () => {
  const person = record('ann', 'person', {
    relations: [
      { type: 'works-at', entity: 'acme-lab', as: 'chief executive', until: '2021', cites: ['paper'] },
      { type: 'works-at', entity: 'moon-office', from: '2022', cites: ['paper'] },
      { type: 'works-at', entity: 'moon-chat', from: '2027', cites: ['paper'] },
    ],
  });
  const seen = (today: string) =>
    explain('ann', factsWith(person), null, today)?.relations.map(({ entity: other, until }) => [other, until]);
  expect(seen('2026-11-23')).toEqual([
    ['moon-office', null],
    ['acme-lab', '2021'],
  ]);
  expect(seen('2021-12-31')).toEqual([['acme-lab', null]]);
});

describe('the offices of a person', () => {
  const led = (given: Partial<Relation>): Entity => ({
    ...entity('acme-lab'),
    relations: [{ type: 'led-by', entity: 'ann', cites: ['paper'], ...given }],
  });
  const card = (given: Partial<Relation>, date: string): Explanation | null =>
    explain('ann', factsWith(led(given), record('ann', 'person', { name: 'Ann' })), date, TODAY);

  it.each([
    [
      { as: 'chairman', from: '2022-03' },
      'Ann had been chairman of Acme Lab since March 2022.',
      'Ann has been chairman of Acme Lab since March 2022.',
    ],
    [
      { as: 'chairman', from: '2022-03', until: '2024-01-05' },
      'Ann had been chairman of Acme Lab since March 2022.',
      undefined,
    ],
    [{ as: 'chairman', from: '2024-03' }, undefined, 'Ann has been chairman of Acme Lab since March 2024.'],
    [{ as: 'chairman' }, undefined, undefined],
    [{ from: '2022-03' }, undefined, undefined],
  ] as const)('%j', (given, then, now) => {
    const said = card(given, '2023-02-14');
    expect([said?.then, said?.now].map((sentence) => (sentence ? text(sentence) : undefined))).toEqual([then, now]);
  });
});

describe('the state of a chip', () => {
  it.each([
    ['2024-01-01', 'The Grain 1 had been on sale since May 2022.'],
    ['2025-05-01', 'The Grain 1 had been on sale since May 2022 and under export controls since 9 April 2025.'],
    ['2025-08-01', 'The Grain 1 had been on sale since May 2022.'],
  ])('at %s', (date, then) => {
    expect(text(explain('grain-1', FACTS, date, TODAY)?.then)).toBe(then);
  });

  it('that was only announced says nothing of an opening', () => {
    const chip = record('grain-1', 'chip', { name: 'Grain 1', steps: steps('announced 2023-02-07') });
    expect(text(explain('grain-1', factsWith(chip), null, TODAY)?.now)).toBe(
      'Grain 1 was announced on 7 February 2023.',
    );
  });
});

it('of many major statements the first, the newest before the latest and the one between count', () => {
  const major = ['2023-03-01', '2024-06-01', '2026-01-01', '2026-02-01'].map((on) => ({
    on,
    text: `It was ${on}.`,
    cites: ['paper'],
    major: true as const,
  }));
  const busy = { ...entity('acme-lab'), steps: [], facts: major };
  const card = explain('acme-lab', factsWith(busy), '2023-02-14', TODAY);
  expect(card?.sinceThen.map(({ on }) => on)).toEqual(['2023-03-01', '2024-06-01', '2026-01-01']);
  expect(text(card?.latest)).toBe('1 February 2026: It was 2026-02-01.');
});

describe('what a card folds', () => {
  const sanctioned = (...days: readonly string[]): Partial<Entity> => ({
    steps: days.map((on, index) => ({
      on,
      step: 'sanctioned',
      under: index === 0 ? 'grey-list' : 'export-rule',
      cites: ['paper'],
    })),
    facts: [],
  });
  const card = (published: string | null, given: Partial<Entity>): Explanation => {
    const found = explain('acme-lab', factsWith({ ...entity('acme-lab'), ...given }), published, TODAY);
    if (found === null) throw new Error('no card');
    return found;
  };
  const major = (on: string): Fact => ({ on, text: `It was ${on}.`, cites: ['paper'], major: true });

  it.each<[string, string | null, Partial<Entity>, [string | null, string | null, string | null, boolean]]>([
    [
      'a state that still holds',
      '2023-02-14',
      sanctioned('2022-01-01'),
      [null, 'Acme Lab has been on the Grey List since 1 January 2022.', null, true],
    ],
    [
      'a state to which another was added',
      '2023-02-14',
      sanctioned('2022-01-01', '2024-05-01'),
      [
        'Acme Lab had been on the Grey List since 1 January 2022.',
        'Acme Lab has also been on the export rule since 1 May 2024.',
        null,
        false,
      ],
    ],
    [
      'a state that came since',
      '2021-02-14',
      sanctioned('2022-01-01'),
      [null, 'Acme Lab has been on the Grey List since 1 January 2022.', null, false],
    ],
    [
      'no state, and news since',
      '2023-02-14',
      { steps: [], facts: [major('2024-01-01'), major('2026-02-01')] },
      [null, null, '1 February 2026: It was 2026-02-01.', false],
    ],
    [
      "no state, and the last word is that of the article's time",
      '2026-03-01',
      { steps: [], facts: [major('2026-02-01')] },
      [null, null, '1 February 2026: It was 2026-02-01.', false],
    ],
    [
      'no state, and nothing but what lies long back',
      '2026-03-01',
      { steps: [], facts: [major('2020-02-01')] },
      [null, null, null, false],
    ],
    [
      'no date, and nothing but what lies long back',
      null,
      { steps: [], facts: [major('2020-02-01')] },
      [null, null, null, false],
    ],
  ])('%s', (_, published, given, [then, now, latest, same]) => {
    const found = card(published, given);
    const shown = folded(found);
    expect([text(shown.shownThen), text(found.now), text(found.latest), shown.same]).toEqual([then, now, latest, same]);
    const told = [found.then, found.now, found.latest].flatMap((sentence) => sentence?.basis ?? []);
    if (found.latest !== null) expect(found.sinceThen.flatMap(({ basis }) => basis)).not.toContain(told.at(-1));
  });
});
