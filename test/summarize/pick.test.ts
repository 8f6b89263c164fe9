import { expect, it } from 'vitest';
import type { Candidate } from '../../src/summarize/candidate.ts';
import { pick } from '../../src/summarize/pick.ts';
import { plainText } from '../../src/summarize/sentence.ts';
import type { Sentence } from '../../src/types.ts';

function said(text: string, ...basis: readonly string[]): Sentence {
  return { spans: [{ text }], basis: basis.length > 0 ? basis : [`${text}/fact/2023`], sources: [] };
}

function offer(slot: Candidate['slot'], score: number, about: string, more: Partial<Candidate> = {}): Candidate {
  return { frame: `frame-${about}`, slot, score, about: [about], sentence: said(`${about} in ${slot}.`), ...more };
}

function picked(...candidates: readonly Candidate[]): string[] {
  return pick(candidates).map(plainText);
}

it('nothing from nothing', () => {
  expect(picked()).toEqual([]);
});

it('what stood then comes first, the weightiest before', () => {
  const offers = [offer('now', 9, 'a'), offer('since', 8, 'b'), offer('then', 4, 'c'), offer('then', 6, 'd')];
  expect(picked(...offers).slice(0, 2)).toEqual(['d in then.', 'c in then.']);
});

it('at most five sentences, continuations counted', () => {
  const offers = ['a', 'b', 'c', 'd'].flatMap((id, index) => [
    offer('then', 9 - index, id, { continuation: said(`More of ${id}.`) }),
    offer('since', 8 - index, id),
    offer('rule', 7 - index, id),
    offer('now', 7 - index, id),
  ]);
  expect(picked(...offers)).toHaveLength(5);
});

it('what matters less than three tenths of the best is not said', () => {
  expect(
    picked(offer('then', 8, 'a'), offer('rule', 7, 'd'), offer('since', 2.3, 'b'), offer('now', 2.4, 'c')),
  ).toEqual(['a in then.', 'd in rule.', 'c in now.']);
});

it('one towering subject does not silence the others', () => {
  expect(picked(offer('then', 20, 'a'), offer('since', 2, 'b'), offer('now', 1, 'c'))).toEqual([
    'a in then.',
    'b in since.',
  ]);
});

it.each<[string, Partial<Candidate>, Partial<Candidate>, number]>([
  ['turn on one thing that the article does not name', { things: ['x', 'y'] }, { things: ['y'] }, 1],
  ['turn on different things', { things: ['x'] }, { things: ['y'] }, 2],
  ['are of one sort, of which a text has one', { once: 'backdrop' }, { once: 'backdrop' }, 1],
  ['are of different sorts', { once: 'backdrop' }, { once: 'opened' }, 2],
])('of two that %s', (_, first, second, count) => {
  expect(picked(offer('since', 5, 'a', first), offer('since', 4, 'b', second))).toHaveLength(count);
});

it('nothing twice: neither a subject within a slot nor a statement in two', () => {
  const once = said('A slept.', 'a/fact/2023-05-01');
  const again = said('A was asleep.', 'a/fact/2023-05-01');
  expect(picked(offer('since', 5, 'a'), offer('since', 4, 'a', { frame: 'other' }))).toEqual(['a in since.']);
  expect(picked(offer('since', 5, 'a', { sentence: once }), offer('now', 4, 'b', { sentence: again }))).toEqual([
    'A slept.',
  ]);
});

it('two records that say the same of a month are one', () => {
  const text = 'In June 2026, A released B.';
  const a = offer('since', 5, 'a', { sentence: said(text, 'a/fact/2026-06') });
  const b = offer('now', 4, 'b', { sentence: said(text, 'b/fact/2026-06') });
  expect(picked(a, b)).toEqual([text]);
});

it('two records that tell one event from one page are one', () => {
  const cite = { url: 'https://paper.example/1', publisher: 'P', grade: 'press', checked: '2026' } as const;
  const from = (text: string, id: string, on: string): Sentence => ({
    ...said(text, `${id}/fact/${on}`),
    sources: [{ entity: id, key: 'p', cite }],
  });
  const a = offer('since', 5, 'a', { sentence: from('A met B.', 'a', '2023-05-01') });
  expect(picked(a, offer('since', 4, 'b', { sentence: from('B met A.', 'b', '2023-05-01') }))).toEqual(['A met B.']);
  expect(picked(a, offer('since', 4, 'b', { sentence: from('B left.', 'b', '2023-06-01') }))).toHaveLength(2);
});

it.each<[why: string, on: string, shared: string[], count: number]>([
  ['the same day and one name', '2023-05-01', ['acme'], 1],
  ['its month and two names', '2023-05', ['acme', 'bolt'], 1],
  ['its month and one name', '2023-05', ['acme'], 2],
  ['another month', '2023-06', ['acme', 'bolt'], 2],
])('two records that tell one event: %s', (_, on, shared, count) => {
  const from = (text: string, id: string, date: string, ids: string[]): Sentence => ({
    spans: [{ text }, ...ids.map((entity) => ({ text: entity, entity }))],
    basis: [`${id}/fact/${date}`],
    sources: [],
  });
  const a = offer('since', 5, 'a', { sentence: from('A: ', 'a', '2023-05-01', ['acme', 'bolt']) });
  expect(picked(a, offer('since', 4, 'b', { sentence: from('B: ', 'b', on, shared) }))).toHaveLength(count);
});

it('continuations follow at once', () => {
  const a = offer('then', 5, 'a', { continuation: said('It went on.') });
  expect(picked(a, offer('since', 4, 'b'))).toEqual(['a in then.', 'It went on.', 'b in since.']);
});

it('a continuation in the same words is said once', () => {
  const continuation = said('No more is known.', 'x/fact/2023');
  const offers = ['a', 'b'].map((id) => offer('then', 5, id, { continuation }));
  expect(picked(...offers)).toEqual(['a in then.', 'No more is known.', 'b in then.']);
});

it('a sentence that has words for following another follows it, in those words', () => {
  const rule = offer('rule', 4, 'rule', {
    following: [{ frames: ['frame-a'], about: ['a'], sentence: said('By then there was a rule.') }],
  });
  expect(picked(offer('then', 5, 'a'), rule)).toEqual(['a in then.', 'By then there was a rule.']);
  expect(picked(offer('then', 5, 'b'), rule)).toEqual(['b in then.', 'rule in rule.']);
});

it('no two sentences in a row begin with a date where another wording is at hand', () => {
  const a = offer('since', 5, 'a', { sentence: said('On 1 May 2023, A slept.', 'a/fact/2023-05-01') });
  const b = offer('since', 4, 'b', {
    sentence: said('In June 2023, B slept.', 'b/fact/2023-06'),
    varied: said('A month later B slept.', 'b/fact/2023-06'),
  });
  expect(picked(a, b)).toEqual(['On 1 May 2023, A slept.', 'A month later B slept.']);
  expect(picked(b)).toEqual(['In June 2023, B slept.']);
});

it('a date goes inside a sentence where it can once another sentence begins with one', () => {
  const a = offer('since', 5, 'a', { sentence: said('On 1 May 2023, A slept.', 'a/fact/2023-05-01') });
  const b = offer('since', 4, 'b', {
    sentence: said('In June 2023, B slept.', 'b/fact/2023-06'),
    varied: said('A month after this article, B slept.', 'b/fact/2023-06'),
    placed: said('B slept in June 2023.', 'b/fact/2023-06'),
  });
  expect(picked(a, b)).toEqual(['On 1 May 2023, A slept.', 'B slept in June 2023.']);
});

it('tells what one rule demands, and of two the one that came', () => {
  const demands = (id: string): Partial<Candidate> => ({
    continuation: said(`It demands ${id}.`, `${id}/in-force/2023`),
    demands: true,
  });
  expect(picked(offer('then', 5, 'a', demands('a')), offer('rule', 4, 'b', demands('b')))).toEqual([
    'a in then.',
    'b in rule.',
    'It demands b.',
  ]);
  expect(picked(offer('rule', 5, 'a', demands('a')), offer('since', 4, 'b', demands('b')))).toEqual([
    'a in rule.',
    'It demands a.',
    'b in since.',
  ]);
});

it('leaves the offers as they were', () => {
  const offers = [offer('now', 2, 'a'), offer('then', 5, 'b')];
  const copy = structuredClone(offers);
  pick(offers);
  expect(offers).toEqual(copy);
});
