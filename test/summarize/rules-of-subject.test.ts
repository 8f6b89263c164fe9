import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/summarize/context.ts';
import { rulesFor } from '../../src/summarize/policies.ts';
import { rulesThenAndNow } from '../../src/summarize/rules-then-and-now.ts';
import type { Entity, Reading, Role } from '../../src/types.ts';
import { factSet, record, steps } from '../facts/records.ts';

const TODAY = '2026-11-23';

function rule(id: string, binds: readonly Role[], first: Role, ...lines: readonly string[]): Entity {
  return record(id, 'policy', { roles: [first], binds, steps: steps(...lines) });
}

const FACES = rule('faces', ['face-recognition-company'], 'data-rules', 'in-force 2025-06-01');
const CHATS = rule('chats', ['chatbot', 'language-model'], 'ai-rules', 'in-force 2023-08-15');
const LIST = rule('list', ['ai-chip'], 'sanctions-list', 'in-force 2020-01-01');
const GONE = rule('gone', ['face-recognition-company'], 'ai-rules', 'published 2021-01-13', 'rescinded 2021-05-13');

/** A page that names nobody. */
function page(...terms: readonly string[]): Reading {
  const reasons = [
    { code: 'in-title', terms, weight: 1 },
    { code: 'speaks-of-china', terms: ['China'], weight: 1 },
  ] as const;
  return {
    format: 1,
    url: null,
    title: '',
    lang: null,
    published: { date: '2020-11-22', precision: 'day', from: 'given' },
    verdict: { aboutChinaAi: true, score: 1, reasons },
    mentions: [],
    titleEnd: 0,
    leadEnd: 0,
  };
}

const rules = (...terms: readonly string[]) => contextOf(page(...terms), factSet([CHATS, FACES, LIST, GONE]), TODAY);

describe('the rules for an article that names nobody', () => {
  it.each([
    ['人臉辨識', 'faces'],
    ['大模型', 'chats'],
    ['face-recognition', 'faces'],
  ])('on %s begin with those for just that', (term, first) => {
    expect(rulesFor(rules(term))[0]?.policy.id).toBe(first);
  });

  it('hold no sanctions list on which nobody in it stands', () => {
    expect(rulesFor(rules('芯片')).map(({ policy }) => policy.id)).not.toContain('list');
  });

  it('leave out what came later and is gone', () => {
    expect(rulesThenAndNow(rules('人臉辨識')).map(({ policy }) => policy)).toEqual(['faces']);
  });
});

describe('a rule for a special case', () => {
  const COMPANIONS = rule('companions', ['language-model'], 'ai-rules', 'in-force 2026-07-15');
  const BROAD = rule('broad', ['language-model', 'agent', 'app'], 'ai-rules', 'in-force 2023-08-15');

  it('weighs less than it would without the broader one', () => {
    const weightIn = (...all: readonly Entity[]): number =>
      rulesFor(contextOf(page('大模型'), factSet(all), TODAY)).find(({ policy }) => policy.id === 'companions')
        ?.weight ?? 0;
    expect(weightIn(COMPANIONS, BROAD)).toBeLessThan(weightIn(COMPANIONS) / 2);
  });
});

describe('whose rules', () => {
  it.each<[string, string[], boolean]>([
    ["China's for a text on China that names nobody", [], true],
    ["China's for one that names a Chinese company", ['ours'], true],
    ["not China's for one that names foreigners only", ['theirs'], false],
  ])('%s', (_, named, ours) => {
    const facts = factSet([CHATS, record('ours', 'company', {}), record('theirs', 'company', { country: 'US' })]);
    const mentions = named.map((entity) => ({ entity, kind: 'company', text: entity, start: 0, end: 5 }) as const);
    const rulesOf = rulesFor(contextOf({ ...page('大模型'), mentions, titleEnd: 9 }, facts, TODAY));
    expect(rulesOf.some(({ policy }) => policy.id === 'chats')).toBe(ours);
  });

  it("not a city's, where its government is not named", () => {
    const city = record('city', 'agency', { roles: ['local-government'] });
    const local = {
      ...FACES,
      id: 'local',
      relations: [{ type: 'issued-by', entity: 'city', cites: ['paper'] }],
    } as const;
    const seen = contextOf(page('人臉辨識'), factSet([FACES, local, city]), TODAY);
    expect(rulesFor(seen).map(({ policy }) => policy.id)).toEqual(['faces']);
  });

  it.each<[string, string[], boolean]>([
    ['one made for a company, in an article on it', ['acme'], true],
    ['...in an article on it and another', ['bolt', 'acme'], true],
    ['...in an article on others', ['bolt'], false],
  ])('%s', (_, named, told) => {
    const made = { ...CHATS, id: 'made-for-one', is: 'A demand that {acme} ask first.' };
    const facts = factSet([CHATS, made, record('acme', 'company', {}), record('bolt', 'company', {})]);
    const mentions = named.map(
      (entity, index) => ({ entity, kind: 'company', text: entity, start: index, end: 5 }) as const,
    );
    const found = rulesFor(contextOf({ ...page('大模型'), mentions, titleEnd: 9 }, facts, TODAY));
    expect(found.some(({ policy }) => policy.id === 'made-for-one')).toBe(told);
  });
});
