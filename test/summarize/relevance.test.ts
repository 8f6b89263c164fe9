import { describe, expect, it } from 'vitest';
import { besideRule, isOutside, relevance, sanctionsMatter, thingsIn } from '../../src/summarize/relevance.ts';
import type { Fact } from '../../src/types.ts';
import { record } from '../facts/records.ts';
import { context, entity, factsWith } from './sample-facts.ts';

const fact = (text: string): Fact => ({ on: '2024-01-01', text, cites: ['paper'] });

describe('how much a statement has to do with an article', () => {
  it.each<[string, owner: string, text: string, named: string[], number]>([
    ['its own doing', 'acme-lab', '{acme-lab} slept.', ['acme-lab*'], 1],
    ['with another of the title', 'acme-lab', '{acme-lab} met {bolt}.', ['acme-lab*', 'bolt*'], 1.6],
    ['with somebody whom it does not name', 'acme-lab', '{acme-lab} met {bolt}.', ['acme-lab*'], 1],
    ['sanctions, in an article on other matters', 'acme-lab', '{acme-lab} came on {grey-list}.', ['acme-lab*'], 0.35],
    ['what foreigners did at home', 'world-corp', '{world-corp} slept.', ['world-corp*'], 0],
    ['what foreigners did in China', 'world-corp', '{world-corp} slept in China.', ['world-corp*'], 1],
    ['what foreigners did to a Chinese company', 'world-corp', '{world-corp} met {bolt}.', ['world-corp*'], 1],
    ['a chip is no foreigner', 'grain-1', '{grain-1} shrank.', ['grain-1*'], 1],
  ])('%s', (_, owner, text, named, value) => {
    expect(relevance(context('2023-02-14', named), { owner: entity(owner), statement: fact(text) })).toBeCloseTo(value);
  });

  it('sanctions matter where their list is named, or to chip makers', () => {
    expect(sanctionsMatter(context('2023-02-14', ['acme-lab*', 'grey-list']))).toBe(1);
    expect(sanctionsMatter(context('2023-02-14', ['grain-1*']))).toBe(1);
    expect(sanctionsMatter(context('2023-02-14', ['acme-lab*']))).toBe(0.35);
  });

  it('the things of a clause are those that the article does not name', () => {
    const seen = context('2023-02-14', ['acme-lab*', 'moon-chat']);
    expect(thingsIn(seen, 'acme-lab', '{acme-lab} joined {moon-chat} with {bolt-bot} of {bolt}')).toEqual(['bolt-bot']);
  });

  it('sanctions of somebody who stands far behind are none of its business', () => {
    const seen = context('2023-02-14', ['acme-lab*', 'bolt']);
    expect(relevance(seen, { owner: entity('bolt'), statement: fact('{bolt} came on {grey-list}.') })).toBe(0);
  });

  const cars = record('wheels', 'company', { name: 'Wheels', roles: ['driving-company'] });
  it.each<[string, named: string[], owner: string, fit: number, outside: boolean]>([
    ['a company of another trade, in an article on cars', ['wheels*', 'acme-lab'], 'acme-lab', 0.85, true],
    ['...with a word on cars', ['wheels*', 'acme-lab'], 'acme-lab', 1, false],
    ['a company of that trade', ['wheels*', 'acme-lab'], 'wheels', 0.85, false],
    ['an article on no narrow subject', ['moon-chat*', 'acme-lab'], 'acme-lab', 0.85, false],
  ])('%s', (_, named, owner, fit, outside) => {
    const facts = factsWith(cars);
    expect(isOutside(context('2023-02-14', named, facts), facts.entities[owner] ?? null, fit)).toBe(outside);
  });

  const plan = record('dream-plan', 'policy', { name: 'Dream Plan', roles: ['plan'] });
  it.each<[string, named: string[], number]>([
    ['an article on a rule', ['dream-plan*', 'acme-lab'], 0.35],
    ['an article that names one on the way', ['dream-plan', 'acme-lab*'], 1],
    ['an article on a foreign rule', ['export-rule*', 'acme-lab'], 1],
  ])('what others do counts in %s', (_, named, value) => {
    expect(besideRule(context('2023-02-14', named, factsWith(plan)))).toBe(value);
  });
});
