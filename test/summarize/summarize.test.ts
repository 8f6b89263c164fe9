import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/summarize/summarize.ts';
import { article, FACTS, text, TODAY } from './sample-facts.ts';

function summary(date: string | null, named: readonly string[], today = TODAY) {
  return summarize(article(date, ...named), FACTS, today);
}

function short(date: string | null, ...named: readonly string[]): string {
  return summary(date, named).inShort.map(text).join(' ');
}

describe('in short, as one text', () => {
  it.each<[date: string | null, named: readonly string[], said: string]>([
    [
      '2023-02-14',
      ['moon-chat'],
      'Acme Lab had announced Moonchat a week before this article but let nobody outside use it until 16 March 2023. The public had to wait until 31 August 2023. By then there were rules: a draft on 11 April, and the Moon Rules, in force since 15 August 2023. They require providers to label dreams.',
    ],
    [
      '2023-05-20',
      ['moon-rules*'],
      'When this was written, the Moon Rules were a draft, its comment period ten days over. They were published on 13 July and have been in force since 15 August 2023.',
    ],
    [
      null,
      ['moon-chat'],
      'Moonchat has been open to the public since 31 August 2023. The Moon Rules have been in force since 15 August 2023. They require providers to label dreams.',
    ],
  ])('%s, naming %j', (date, named, said) => {
    expect(short(date, ...named)).toBe(said);
  });
});

describe('since then', () => {
  it('is what matters to this article, oldest first, with how much later', () => {
    const { sinceThen } = summary('2023-02-14', ['moon-chat*', 'acme-lab']);
    expect(sinceThen.map(({ on }) => on)).toEqual(sinceThen.map(({ on }) => on).toSorted());
    expect(sinceThen.map((said) => `${said.later}: ${text(said) ?? ''}`)).toContain(
      'seven months later: Moonchat opened to the public.',
    );
    expect(sinceThen.length).toBeLessThanOrEqual(8);
  });

  it('tells at most two things of one', () => {
    const counts = new Map<string, number>();
    for (const { entity } of summary('2020-01-01', ['acme-lab*', 'moon-chat', 'bolt']).sinceThen)
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(2);
  });

  it('is empty for an undated article', () => {
    const { sinceThen, before, age } = summary(null, ['moon-chat*']);
    expect([sinceThen, before, age]).toEqual([[], [], null]);
  });

  it('of a fresh article is empty: what led up to it is told instead', () => {
    const { sinceThen, before } = summary('2026-11-22', ['moon-chat*', 'acme-lab']);
    expect(sinceThen).toEqual([]);
    expect(before.map(({ entity }) => entity)).toContain('moon-chat');
  });

  it('leaves out what happened in the month that is all we know of the article', () => {
    const { sinceThen } = summary('2023-08', ['moon-chat*']);
    expect(sinceThen.filter(({ on }) => on.startsWith('2023-08'))).toEqual([]);
  });
});

describe('rules then and now', () => {
  it.each([
    ['2023-02-14', 'Not there yet', 'In force since 15 August 2023'],
    ['2023-04-20', 'A draft of 11 April, open for comments until 10 May 2023', 'In force since 15 August 2023'],
    ['2023-05-20', 'A draft of 11 April, comments closed on 10 May 2023', 'In force since 15 August 2023'],
    ['2023-07-20', 'Published on 13 July, in force from 15 August 2023', 'In force since 15 August 2023'],
    ['2024-01-01', 'In force since 15 August 2023', 'In force since 15 August 2023'],
    [null, null, 'In force since 15 August 2023'],
  ])('%s', (date, then, now) => {
    const rule = summary(date, ['moon-rules*']).rules.find(({ policy }) => policy === 'moon-rules');
    expect([text(rule?.then), text(rule?.now)]).toEqual([then, now]);
    expect(text(rule?.demands)).toBe('They require providers to label dreams.');
  });

  it('a planned end that has passed is not taken for an end', () => {
    const { rules } = summary('2025-01-01', ['export-rule*']);
    expect(text(rules[0]?.now)).toBe(
      'Suspended on 10 November 2025; that was due to end on 9 November 2026, which is not confirmed here',
    );
  });

  it('a rule that is gone demands nothing', () => {
    const { rules } = summary('2022-01-01', ['gone-rule*']);
    expect(text(rules[0]?.now)).toBe('Rescinded on 5 May 2024');
    expect(rules[0]?.demands).toBeNull();
  });
});

describe('what frames it', () => {
  it('counts who is named, in the order of the text', () => {
    const { named } = summary('2023-02-14', ['bolt', 'moon-chat*', 'bolt']);
    expect(named).toEqual([
      { entity: 'moon-chat', kind: 'model', name: 'Moonchat', count: 1, first: 10 },
      { entity: 'bolt', kind: 'company', name: 'Bolt', count: 2, first: 1000 },
    ]);
  });

  it.each([
    ['2026-11-23', false],
    ['2027-02-01', false],
    ['2027-02-02', true],
  ])('facts as of 1 November 2026 are old on %s: %s', (today, stale) => {
    expect(summary('2023-02-14', [], today).stale).toBe(stale);
  });

  it('says how old the article is', () => {
    expect(summary('2023-02-14', []).age).toBe('3 years 9 months ago');
    expect(summary('2025', []).age).toBe('1 year ago');
  });
});
