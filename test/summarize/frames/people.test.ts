import { describe, expect, it } from 'vitest';
import { people } from '../../../src/summarize/frames/people.ts';
import type { Step } from '../../../src/types.ts';
import { record } from '../../facts/records.ts';
import { factsWith } from '../sample-facts.ts';
import { offers } from './say.ts';

const cites = ['paper'];
const STEPS: readonly Step[] = [
  { on: '2022-01-01', step: 'appointed', as: 'head of dreams', of: 'acme-lab', cites },
  { on: '2024-03-04', step: 'left', as: 'head of dreams', of: 'acme-lab', cites },
  { on: '2025-06', step: 'appointed', as: 'chief scientist', of: 'bolt', cites },
];
const FACTS = factsWith(record('ann-lee', 'person', { name: 'Ann Lee', roles: ['researcher'], steps: STEPS }));

describe('where somebody went', () => {
  it.each<[date: string | null, today: string, said: string[]]>([
    ['2023-02-14', '2026-11-23', ['person-since: Ann Lee became chief scientist of Bolt in June 2025.']],
    ['2023-02-14', '2024-12-31', ['person-since: Ann Lee left as head of dreams of Acme Lab on 4 March 2024.']],
    ['2025-06-15', '2026-11-23', []],
    ['2026-01-01', '2026-11-23', []],
    [null, '2026-11-23', []],
  ])('%s, today %s', (date, today, said) => {
    expect(offers(people, date, ['ann-lee*'], FACTS, today)).toEqual(said);
  });

  it('not of somebody named in passing', () => {
    expect(offers(people, '2023-02-14', ['acme-lab*', 'bolt', 'ann-lee'], FACTS)).toEqual([]);
  });
});
