import { expect, it } from 'vitest';
import { checkFacts } from '../../../src/tools/facts/compile-facts.ts';
import { monthsBefore, newestOf, staleLines } from '../../../src/tools/facts/stale.ts';
import { folderOf, GOOD, type Files } from './good-seeds.ts';

function stale(changes: Files, today: string, months = 12): string[] {
  return staleLines(checkFacts(folderOf({ ...GOOD, ...changes })), today, months);
}

const FIRST = { 'model/moon-chat.yaml': GOOD['model/moon-chat.yaml'].replace('ai: true', 'tier: 1\nai: true') };

it('lists a planned day once it has passed, not on the day itself', () => {
  const due = { 'model/moon-chat.yaml': GOOD['model/moon-chat.yaml'].replace('audience: public', 'due: "2023-06"') };
  expect(stale(due, '2023-06-30')).toContain('planned days that have passed: 0');
  expect(stale(due, '2023-07-01')).toContain('  2023-06  model/moon-chat/opened/2023-05-01');
});

it('lists tier 1 records that have been silent for a year, and only those', () => {
  expect(stale(FIRST, '2024-05-01')).toContain('tier 1 records without a step or fact in the last 12 months: 0');
  const lines = stale(FIRST, '2024-05-02');
  const from = lines.indexOf('tier 1 records without a step or fact in the last 12 months: 1');
  expect(lines[from + 1]).toBe('  2023-05-01  model/moon-chat');
});

it('lists records older than the age that is asked for', () => {
  expect(stale({}, '2023-07-31', 3)).toContain('  2019        policy/grey-list');
  expect(stale({}, '2023-07-31', 3).join('\n')).not.toContain('moon-rules');
  expect(stale({}, '2023-11-01', 3).join('\n')).toContain('2023-07-13  policy/moon-rules');
});

it('knows the newest date of a record', () => {
  const { facts } = checkFacts(folderOf(GOOD));
  const entity = facts.entities['acme-lab'];
  expect(entity && newestOf(entity)).toBe('2023-07-01');
  expect(newestOf({ steps: [], facts: [] })).toBeNull();
});

const MONTHS: readonly (readonly [day: string, months: number, before: string])[] = [
  ['2026-11-23', 12, '2025-11-23'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-12-31', 24, '2024-12-31'],
];
it.each(MONTHS)('%s less %i months is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});
