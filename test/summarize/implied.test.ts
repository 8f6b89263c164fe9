import { describe, expect, it } from 'vitest';
import { impliedBy } from '../../src/summarize/implied.ts';
import type { Entity } from '../../src/types.ts';
import { factSet, record, steps } from '../facts/records.ts';
import { context, factsWith } from './sample-facts.ts';

const by = (issuer: string): Partial<Entity> => ({
  relations: [{ type: 'issued-by', entity: issuer, cites: ['paper'] }],
});
const RULES = record('rules', 'policy', {
  ...by('office'),
  steps: steps('drafted 2023-04-11', 'published 2023-07-13'),
});
const OTHERS = record('others', 'policy', { ...by('bureau'), steps: steps('published 2023-07-13') });
const TALKS = record('talks', 'event', { is: 'Talks of {acme} with {bolt}.', steps: steps('happened 2023-07-12') });
const VAGUE = record('vague', 'event', { is: 'Something of {acme}.', steps: steps('happened 2023-07') });
const FACTS = factSet([RULES, OTHERS, TALKS, VAGUE]);

describe('rules and events that an article means', () => {
  it.each<[why: string, date: string | null, weights: Record<string, number>, ids: string[]]>([
    ['from an office that it names, on that day', '2023-07-13', { office: 1 }, ['rules']],
    ['four days later', '2023-07-17', { office: 1 }, ['rules']],
    ['a day before, by another clock', '2023-07-12', { office: 1 }, ['rules']],
    ['five days later it is no news', '2023-07-18', { office: 1 }, []],
    ['the draft counts as well', '2023-04-12', { office: 1 }, ['rules']],
    ['an office that it does not name', '2023-07-13', { ministry: 3 }, []],
    ['an event of an actor in its lead', '2023-07-14', { acme: 4 }, ['talks']],
    ['...but not of one in passing', '2023-07-14', { acme: 1 }, []],
    ['an event that it names is the main thing', '2023-07-14', { talks: 1 }, ['talks']],
    ['what it is about by name stays as it is', '2023-07-13', { rules: 7, office: 3 }, []],
    ['the weightiest two', '2023-07-13', { office: 3, bureau: 1, acme: 4 }, ['rules', 'talks']],
    ['no day, no inference', '2023-07', { office: 3 }, []],
    ['no date', null, { office: 3 }, []],
  ])('%s', (_, date, weights, ids) => {
    expect(impliedBy(FACTS, date, (id) => weights[id] ?? 0, 9).map(([id]) => id)).toEqual(ids);
  });

  it('weigh between two and six', () => {
    const weightWith = (office: number): number | undefined =>
      impliedBy(FACTS, '2023-07-13', (id) => (id === 'office' ? office : 0), 9)[0]?.[1];
    expect([0.1, 2, 8].map(weightWith)).toEqual([2, 5, 6]);
  });

  it('weigh no more than what the article names', () => {
    expect(impliedBy(FACTS, '2023-07-13', (id) => (id === 'office' ? 3 : 0), 3)).toEqual([['rules', 3]]);
  });

  it('are among what the article names', () => {
    const facts = factsWith({ ...RULES, ...by('moon-office') });
    const seen = context('2023-07-14', ['moon-office*'], facts);
    expect(seen.named.map(({ id }) => id)).toContain('rules');
    expect(seen.weight('rules')).toBeGreaterThan(2);
  });
});
