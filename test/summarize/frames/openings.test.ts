import { describe, expect, it } from 'vitest';
import { openings } from '../../../src/summarize/frames/openings.ts';
import { record, steps } from '../../facts/records.ts';
import { entity, factsWith } from '../sample-facts.ts';
import { offers } from './say.ts';

const cites = ['paper'];
const chat = (...lines: readonly string[]) => ({ ...entity('moon-chat'), steps: steps(...lines) });

it.each<[date: string, named: readonly string[], said: readonly string[]]>([
  [
    '2023-02-14',
    ['moon-chat*'],
    [
      'closed-then: Acme Lab had announced Moonchat a week before this article but let nobody outside use it until 16 March 2023. | The public had to wait until 31 August 2023.',
    ],
  ],
  [
    '2023-04-01',
    ['moon-chat*'],
    [
      "closed-then: When this was written, Acme Lab's Moonchat was open to invited users only. | The public had to wait until 31 August 2023.",
    ],
  ],
  [
    '2023-02-14',
    ['moon-chat*', 'bolt-bot*'],
    [
      "closed-then: When this was written, Acme Lab and Bolt had announced chatbots but opened none to the public. | Both opened within seven months: Acme Lab's Moonchat on 31 August and Bolt's Zapchat on 13 September 2023.",
    ],
  ],
  [
    '2023-05-01',
    ['moon-chat*', 'bolt-bot*'],
    [
      "closed-then: When this was written, Acme Lab had let invited users and Bolt users on a waiting list try their chatbots; the public could use none of them. | Both opened within four months: Acme Lab's Moonchat on 31 August and Bolt's Zapchat on 13 September 2023.",
    ],
  ],
  [
    '2023-02-08',
    ['moon-chat*', 'bolt-bot*'],
    [
      "closed-then: Acme Lab had announced Moonchat a day before this article but let nobody outside use it until 16 March 2023. | The public had to wait until 31 August; Bolt's Zapchat opened on 13 September 2023.",
    ],
  ],
  [
    '2022-12-15',
    ['moon-chat*', 'bolt-bot*'],
    ["opened-since: Acme Lab's Moonchat opened to the public on 31 August and Bolt's Zapchat on 13 September 2023."],
  ],
  ['2021-01-01', ['moon-chat*'], []], // a product of years later is another story
  ['2023-10-01', ['moon-chat*'], []], // the article knows that it is open
])('%s, naming %j', (date, named, said) => {
  expect(offers(openings, date, named)).toEqual(said);
});

it('says nothing of an undated article', () => {
  expect(offers(openings, null, ['moon-chat*'])).toEqual([]);
});

describe('that something was closed is said only when a later opening is on record', () => {
  it.each([
    ['never opened', ['announced 2023-02-07']],
    ['only its weights released', ['announced 2023-02-07', 'weights 2023-08-31']],
    ['opened to developers only', ['announced 2023-02-07', 'opened 2023-08-31 developers']],
    ['opened around then', ['announced 2023-02-07', 'opened 2023-02 public']],
    ['opened in that year', ['announced 2023-02-07', 'opened 2023 public']],
    ['opened after today', ['announced 2023-02-07', 'opened 2027-01-01 public']],
    [
      'tried around then, opened later',
      ['announced 2023-02-01', 'previewed 2023-02 invited', 'opened 2023-08-31 public'],
    ],
    ['withdrawn before', ['announced 2022', 'withdrawn 2023-01-01', 'opened 2023-08-31 public']],
  ])('%s', (_, lines) => {
    expect(offers(openings, '2023-02-14', ['moon-chat*'], factsWith(chat(...lines)))).toEqual([]);
  });

  it('not of a maker that had opened another chatbot before', () => {
    const older = {
      ...entity('moon-chat'),
      id: 'old-chat',
      name: 'Oldchat',
      short: 'Oldchat',
      steps: steps('opened 2022 public'),
    };
    const said = offers(openings, '2023-02-14', ['moon-chat*', 'bolt-bot*'], factsWith(older));
    expect(said.join()).not.toContain('opened none to the public');
    expect(said).toEqual([
      "closed-then: When this was written, Moonchat and Zapchat had been announced but not opened to the public. | Both opened within seven months: Acme Lab's Moonchat on 31 August and Bolt's Zapchat on 13 September 2023.",
    ]);
  });

  it('and not that it had been open of what was withdrawn', () => {
    const gone = { ...entity('moon-chat'), steps: steps('opened 2023-03-01 public', 'withdrawn 2023-06-01') };
    expect(offers(openings, '2023-10-01', ['acme-lab', 'world-bot*'], factsWith(gone))).toEqual([]);
  });
});

it('says once on which day it opened when nobody had tried it before', () => {
  const facts = factsWith(chat('announced 2023-02-07', 'opened 2023-08-31 public'));
  const announced =
    'Acme Lab had announced Moonchat a week before this article but did not open it to the public until 31 August 2023.';
  expect(offers(openings, '2023-02-14', ['moon-chat*'], facts)).toEqual([`closed-then: ${announced}`]);
  expect(offers(openings, '2023-02-08', ['moon-chat*', 'bolt-bot*'], facts)).toEqual([
    `closed-then: ${announced.replace('a week', 'a day')} | Zapchat opened to the public on 13 September 2023.`.replace(
      'Zapchat',
      "Bolt's Zapchat",
    ),
  ]);
});

it('takes a plural verb where the name does', () => {
  const twins = { ...entity('moon-chat'), name: 'Moon Twins', short: 'the Moon Twins', plural: true };
  const hosted = record('moon-chat', 'model', {
    ...twins,
    relations: [{ type: 'made-by', entity: 'acme-lab', cites }],
  });
  expect(offers(openings, '2023-04-01', ['moon-chat*'], factsWith(hosted))[0]).toContain(
    'When this was written, the Moon Twins were open to invited users only.',
  );
});

it('of an article known only to the month, does not speak of its day', () => {
  const [said] = offers(openings, '2023-02', ['moon-chat*']);
  expect(said).toBe(
    'closed-then: Acme Lab had announced Moonchat around the time of this article but let nobody outside use it until 16 March 2023. | The public had to wait until 31 August 2023.',
  );
});
