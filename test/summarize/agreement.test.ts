import { describe, expect, it } from 'vitest';
import { areKin, familyOf } from '../../src/summarize/family.ts';
import { clauseOf, place } from '../../src/summarize/statement.ts';
import type { Step } from '../../src/types.ts';
import { KINDS, STEPS_OF_KIND } from '../../src/vocabulary.ts';
import { record, steps } from '../facts/records.ts';
import { entity, FACTS, factsWith } from './sample-facts.ts';

const cites = ['paper'];

function clause(id: string, line: string, more: Partial<Step> = {}): string {
  const [step] = steps(line);
  return step === undefined ? '' : clauseOf(FACTS, entity(id), { ...step, ...more });
}

describe('one step as a clause', () => {
  it.each<[id: string, line: string, more: Partial<Step>, words: string]>([
    ['moon-chat', 'announced 2023', {}, '{acme-lab} announced {moon-chat}'],
    ['moon-chat', 'announced 2023', { by: 'bolt' }, '{bolt} announced {moon-chat}'],
    ['moon-chat', 'previewed 2023 invited', {}, '{acme-lab} showed {moon-chat} to invited users'],
    ['moon-chat', 'opened 2023 public', {}, '{moon-chat} opened to the public'],
    ['moon-chat', 'opened 2023', {}, '{moon-chat} opened to the public'],
    ['moon-chat', 'opened 2023 business', {}, '{moon-chat} opened to business customers'],
    ['moon-chat', 'weights 2023', {}, '{acme-lab} released the weights of {moon-chat}'],
    ['moon-chat', 'updated 2023', { as: 'Moonchat 1.5' }, '{moon-chat} was updated to Moonchat 1.5'],
    ['moon-chat', 'blocked 2023', { by: 'moon-office' }, '{moon-chat} was blocked by {moon-office}'],
    ['acme-lab', 'listed 2023', { at: 'Hong Kong' }, '{acme-lab} listed in Hong Kong'],
    ['acme-lab', 'listed 2023', { at: "Shanghai's STAR Market" }, "{acme-lab} listed on Shanghai's STAR Market"],
    ['acme-lab', 'acquired 2023', { by: 'bolt' }, '{acme-lab} was acquired by {bolt}'],
    ['acme-lab', 'unsanctioned 2023', { under: 'grey-list' }, '{acme-lab} was taken off {grey-list}'],
    ['grain-1', 'shipped 2023', {}, '{grain-1} went on sale'],
    ['moon-rules', 'published 2023', {}, '{moon-rules} were published'],
    ['moon-rules', 'rescinded 2023', {}, '{moon-rules} were rescinded'],
    ['star-plan', 'published 2023', {}, '{star-plan} was published'],
    ['star-plan', 'published 2023', { text: 'A sentence of its own.' }, 'A sentence of its own'],
  ])('%s %s %j', (id, line, more, words) => {
    expect(clause(id, line, more)).toBe(words);
  });

  it('without a maker on record, in the passive', () => {
    const orphan = record('orphan', 'model', { plural: true });
    const [step] = steps('announced 2023');
    expect(step && clauseOf(factsWith(orphan), orphan, step)).toBe('{orphan} were announced');
  });

  it.each(KINDS.flatMap((kind) => STEPS_OF_KIND[kind].map((step) => [kind, step] as const)))(
    'a %s has words for "%s"',
    (kind, step) => {
      const words = clauseOf(FACTS, record('thing', kind), { on: '2023', step, cites });
      expect(words).toMatch(/^(?:the weights of )?\{thing\} [a-z]/u);
      expect(words).not.toMatch(/undefined|  | $/u);
    },
  );
});

it.each([
  ['Hong Kong', 'in Hong Kong'],
  ['Nasdaq', 'on Nasdaq'],
  ['the New York Stock Exchange', 'on the New York Stock Exchange'],
])('listed %s', (at, words) => {
  expect(place(at)).toBe(words);
});

it('roles that readers think of together', () => {
  expect(familyOf('chatbot')).toContain('language-model');
  expect(familyOf('university')).toEqual(['university']);
  expect(areKin(entity('moon-chat'), entity('bolt-bot'))).toBe(true);
  expect(areKin(entity('moon-chat'), entity('grain-1'))).toBe(false);
});
