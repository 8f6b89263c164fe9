import { describe, expect, it } from 'vitest';
import { listings } from '../../../src/summarize/frames/listings.ts';
import { sanctions } from '../../../src/summarize/frames/sanctions.ts';
import { restrictions } from '../../../src/summarize/frames/restrictions.ts';
import { entity, FACTS, factsWith } from '../sample-facts.ts';
import { offers } from './say.ts';

const cites = ['paper'];
const sanctioned = (id: string, on: string, ...more: object[]) => ({
  ...entity(id),
  steps: [{ on, step: 'sanctioned', under: 'grey-list', cites } as const, ...(more as [])],
});

describe('listings', () => {
  it.each<[date: string, named: readonly string[], said: readonly string[]]>([
    [
      '2024-04-01',
      ['acme-lab*'],
      [
        'listings-then: Acme Lab had filed to list in Wonderland a month before this article.',
        'listings-since: Acme Lab listed in Wonderland on 20 June 2024.',
      ],
    ],
    [
      '2024-01-01',
      ['bolt*', 'acme-lab*'],
      ['listings-since: Acme Lab listed in Wonderland on 20 June and Bolt on 1 July 2024.'],
    ],
    ['2024-06-25', ['acme-lab*'], []],
    [
      '2024-03-01',
      ['acme-lab*'],
      [
        'listings-then: Acme Lab had filed to list in Wonderland on the day of this article.',
        'listings-since: Acme Lab listed in Wonderland on 20 June 2024.',
      ],
    ],
  ])('%s, naming %j', (date, named, said) => {
    expect(offers(listings, date, named)).toEqual(said);
  });
});

describe('sanctions', () => {
  it.each<[date: string | null, named: readonly string[], said: readonly string[]]>([
    ['2024-04-01', ['acme-lab*'], ['sanctions-since: Acme Lab was put on the Grey List on 6 January 2025.']],
    [
      '2024-04-01',
      ['acme-lab*', 'cirrus*'],
      ['sanctions-since: Both companies named here were put on the Grey List on 6 January 2025.'],
    ],
    [
      '2024-04-01',
      ['acme-lab*', 'cirrus*', 'bolt*'],
      ['sanctions-since: Acme Lab and Cirrus were put on the Grey List on 6 January 2025.'],
    ],
    [
      '2025-02-01',
      ['acme-lab*', 'cirrus*'],
      ['sanctions-then: Acme Lab and Cirrus had been on the Grey List since 6 January 2025.'],
    ],
    ['2025-02-01', ['cirrus*'], ['sanctions-then: Cirrus had been on the Grey List since 6 January 2025.']],
    [null, ['cirrus*'], ['sanctions-now: Cirrus has been on the Grey List since 6 January 2025.']],
  ])('%s, naming %j', (date, named, said) => {
    expect(offers(sanctions, date, named)).toEqual(said);
  });

  it('counts three of four on two days', () => {
    const facts = factsWith(sanctioned('bolt', '2024-12-01'));
    expect(offers(sanctions, '2024-04-01', ['acme-lab*', 'cirrus*', 'bolt*', 'world-corp'], facts)).toEqual([
      'sanctions-since: Of the four companies named here, three were put on the Grey List: Bolt on 1 December 2024 and Acme Lab and Cirrus on 6 January 2025.',
    ]);
  });

  it('on the very day of the article, which may have been written before', () => {
    expect(offers(sanctions, '2025-01-06', ['cirrus*'])).toEqual([
      'sanctions-that-day: Cirrus was put on the Grey List on the day of this article.',
    ]);
  });

  it('counts nobody where it leaves somebody out', () => {
    const facts = factsWith(sanctioned('bolt', '2024-12-01'), sanctioned('world-corp', '2024-12-01'));
    expect(offers(sanctions, '2024-04-01', ['acme-lab*', 'cirrus*', 'bolt*', 'world-corp'], facts)).toEqual([
      'sanctions-since: The Grey List came to cover Bolt on 1 December 2024 and Acme Lab and Cirrus on 6 January 2025.',
    ]);
  });

  it('two of three on two days', () => {
    const facts = factsWith(sanctioned('bolt', '2024-12-01'));
    expect(offers(sanctions, '2024-04-01', ['cirrus*', 'bolt*', 'world-corp'], facts)).toEqual([
      'sanctions-since: The Grey List came to cover Bolt on 1 December 2024 and Cirrus on 6 January 2025.',
    ]);
  });

  it('of an undated article, who stands on the list', () => {
    const facts = factsWith(sanctioned('bolt', '2024-12-01'));
    expect(offers(sanctions, null, ['cirrus*', 'bolt*'], facts)).toEqual([
      'sanctions-now: Bolt has been on the Grey List since 1 December 2024 and Cirrus since 6 January 2025.',
    ]);
  });

  it('of an undated article on other matters, not of somebody named in passing', () => {
    const facts = factsWith(sanctioned('bolt', '2024-12-01'));
    expect(offers(sanctions, null, ['cirrus*', 'bolt'], facts)).toEqual([
      'sanctions-now: Cirrus has been on the Grey List since 6 January 2025.',
    ]);
    expect(offers(sanctions, null, ['cirrus*', 'bolt', 'grey-list'], facts)).toEqual([
      'sanctions-now: Bolt has been on the Grey List since 1 December 2024 and Cirrus since 6 January 2025.',
    ]);
  });

  it('does not take a lab for one of the companies', () => {
    const lab = { ...sanctioned('cirrus', '2025-01-06'), kind: 'lab' } as const;
    expect(offers(sanctions, '2024-04-01', ['acme-lab*', 'cirrus*', 'bolt*'], factsWith(lab))).toEqual([
      'sanctions-since: Acme Lab and Cirrus were put on the Grey List on 6 January 2025.',
    ]);
  });

  it('says nothing of a listing that had ended by then', () => {
    const freed = sanctioned('cirrus', '2019-10-09', {
      on: '2020-10-09',
      step: 'unsanctioned',
      under: 'grey-list',
      cites,
    });
    expect(offers(sanctions, '2025-02-01', ['cirrus*'], factsWith(freed))).toEqual([]);
    expect(offers(sanctions, '2020-02-01', ['cirrus*'], factsWith(freed))).toEqual([
      'sanctions-then: Cirrus had been on the Grey List since 9 October 2019.',
    ]);
  });

  it('not before it has come', () => {
    expect(offers(sanctions, '2024-04-01', ['cirrus*'], FACTS, '2024-12-01')).toEqual([]);
  });
});

describe('restrictions', () => {
  it.each([
    [
      '2024-04-01',
      [
        'restrictions: The Grain 1 was put under export controls by the export rule on 9 April; it was allowed for export under the export rule on 15 July 2025.',
      ],
    ],
    [
      '2025-05-01',
      [
        'restricted-then: Three weeks before this article, the Grain 1 was put under export controls by the export rule. | The Grain 1 was allowed for export under the export rule on 15 July 2025.',
      ],
    ],
    ['2025-04-12', ['restrictions: The Grain 1 was allowed for export under the export rule on 15 July 2025.']],
    ['2025-08-01', []],
    [null, []],
  ])('%s', (date, said) => {
    expect(offers(restrictions, date, ['grain-1*'])).toEqual(said);
  });
});
