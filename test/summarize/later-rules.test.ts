import { describe, expect, it } from 'vitest';
import { laterRules, latestRule } from '../../src/summarize/later-rules.ts';
import type { Entity, Relation } from '../../src/types.ts';
import { record, steps } from '../facts/records.ts';
import { context, factsWith, text } from './sample-facts.ts';

const cites = ['paper'];

function rule(id: string, changes: string | null, type: Relation['type'], ...lines: readonly string[]): Entity {
  const relations = changes === null ? [] : [{ type, entity: changes, cites }];
  const dated = steps(...lines).map((step) =>
    step.step === 'in-force' ? { ...step, demands: `requires ${id} papers` } : step,
  );
  return record(id, 'policy', {
    name: `Rule ${id}`,
    short: `the ${id} rule`,
    country: 'US',
    roles: ['export-control'],
    binds: ['ai-chip'],
    relations,
    steps: dated,
  });
}

const FIRST = rule('first', null, 'amends', 'in-force 2022-10-07');
const SECOND = rule('second', 'first', 'amends', 'in-force 2023-11-17');
const THIRD = rule('third', 'second', 'amends', 'published 2026-01-13', 'in-force 2026-01-15');
const PLANNED = rule('planned', 'second', 'amends', 'published 2026-10-01', 'in-force 2027-01-01');
const ENDED = rule('ended', 'first', 'amends', 'in-force 2024-01-01', 'rescinded 2025-01-01');
const NEW = rule('new', 'first', 'supersedes', 'in-force 2024-05-01');

const seen = (...rules: readonly Entity[]) => context('2022-11-01', ['grain-1*'], factsWith(FIRST, ...rules));

describe('what changed a rule later', () => {
  it.each<[Entity[], string[]]>([
    [[], []],
    [[SECOND], ['second']],
    [
      [SECOND, THIRD],
      ['second', 'third'],
    ],
    [[SECOND, PLANNED, ENDED], ['second']],
  ])('%#', (rules, ids) => {
    expect(laterRules(seen(...rules), FIRST).map(({ policy }) => policy.id)).toEqual(ids);
  });

  it.each<[string, Entity[], string | null]>([
    ['nothing', [], null],
    [
      'one',
      [SECOND],
      'It was amended by the second rule, in force since 17 November 2023, which requires second papers.',
    ],
    [
      'one in its place',
      [NEW],
      'It was replaced by the new rule, in force since 1 May 2024, which requires new papers.',
    ],
    [
      'several',
      [SECOND, THIRD],
      'Of the rules that have changed it since, the latest known here is the third rule, in force since 15 January 2026, which requires third papers.',
    ],
    ['one for other things', [{ ...SECOND, binds: ['investor'] }], null],
  ])('%s', (_, rules, said) => {
    expect(text(latestRule(seen(...rules), FIRST))).toBe(said);
  });

  it('"they" for a plural', () => {
    expect(text(latestRule(seen(SECOND), { ...FIRST, plural: true }))).toMatch(/^They were amended by/u);
  });

  it('an addition to a sanctions list is none', () => {
    expect(latestRule(seen(SECOND), { ...FIRST, roles: ['sanctions-list'] })).toBeNull();
  });
});
