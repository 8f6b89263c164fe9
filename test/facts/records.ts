/** The shortest way to make a record by hand. */
import type { Entity, FactSet, Kind, Step, Story } from '../../src/types.ts';

const CITES = {
  paper: {
    url: 'https://paper.example/a',
    publisher: 'The Paper',
    date: '2023',
    grade: 'press',
    checked: '2026-11-01',
  },
} as const;

export function record(id: string, kind: Kind, given: Partial<Entity> = {}): Entity {
  const name = given.name ?? id;
  const empty = { names: {}, aliases: [], roles: [], binds: [], relations: [], steps: [], facts: [], links: {} };
  const plain = { country: 'CN', short: name, plural: false, is: 'Something.', ai: false, cites: CITES };
  return { id, kind, ...plain, ...empty, ...given, name };
}

/** "announced 2023-02-07", "previewed 2023-03-16 invited", "suspended 2023-01 until=2023-02". */
export function steps(...lines: readonly string[]): Step[] {
  return lines.map((line) => {
    const [step = '', on = '', ...more] = line.split(' ');
    const extras = more.map((part) => (part.includes('=') ? part.split('=') : ['audience', part]));
    return { step, on, cites: ['paper'], ...Object.fromEntries(extras) } as Step; // the tests' own words
  });
}

export function factSet(entities: readonly Entity[], stories: readonly Story[] = []): FactSet {
  const byId = Object.fromEntries(entities.map((entity) => [entity.id, entity]));
  return { format: 1, asOf: '2026-11-01', entities: byId, stories };
}
