import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bracesIn } from '../../src/facts/braces.ts';
import { sliceFor } from '../../src/facts/slice.ts';
import { explain } from '../../src/summarize/explain.ts';
import { compileSeeds } from '../../src/tools/facts/compile.ts';
import { loadSeeds } from '../../src/tools/facts/load.ts';
import type { Story } from '../../src/types.ts';
import { factSet, record } from './records.ts';

const cites = ['paper'];
const RACE: Story = {
  id: 'race',
  name: 'The race',
  members: ['acme', 'bolt'],
  rules: ['rules'],
  roles: [],
  from: '2023',
  facts: [{ on: '2023', text: '{acme} raced {dune}.', cites }],
  cites: {},
};
const FACTS = factSet(
  [
    record('acme', 'company', { facts: [{ on: '2023', text: '{acme} met {echo}.', cites }] }),
    record('bolt', 'company'),
    record('chat', 'model', {
      is: 'Chatbot of {fox}.',
      relations: [{ type: 'made-by', entity: 'acme', cites }],
      steps: [{ on: '2023', step: 'blocked', by: 'golf', cites }],
    }),
    record('dune', 'company'),
    record('echo', 'person'),
    record('fox', 'lab', { relations: [{ type: 'part-of', entity: 'hotel', cites }] }),
    record('golf', 'agency'),
    record('hotel', 'company'),
    record('rules', 'policy', { steps: [{ on: '2023', step: 'published', demands: 'bind {india}', cites }] }),
    record('india', 'company'),
    record('zulu', 'company'),
  ],
  [RACE],
);

function idsFor(...ids: readonly string[]): string[] {
  return Object.keys(sliceFor(ids, FACTS).entities);
}

it.each<[what: string, ids: readonly string[], slice: readonly string[]]>([
  ['nothing', [], []],
  ['what nothing speaks of', ['zulu'], ['zulu']],
  ['neighbours, and what all of their texts and steps name', ['chat'], ['acme', 'chat', 'echo', 'fox', 'golf']],
  [
    'who points here, its stories, their members, rules and texts',
    ['acme'],
    ['acme', 'bolt', 'chat', 'dune', 'echo', 'fox', 'golf', 'rules', 'india'],
  ],
])('%s', (_, ids, slice) => {
  expect(idsFor(...ids).sort()).toEqual(slice.toSorted());
});

it('keeps the stories that touch what is named, and no others', () => {
  expect(sliceFor(['acme'], FACTS).stories).toEqual([RACE]);
  expect(sliceFor(['rules'], FACTS).stories).toEqual([RACE]);
  expect(sliceFor(['zulu'], FACTS).stories).toEqual([]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'gone'])('the id "%s" is harmless', (id) => {
  expect(sliceFor([id], FACTS)).toEqual({ ...FACTS, entities: {}, stories: [] });
  expect(idsFor(id, 'zulu')).toEqual(['zulu']);
});

it('is plain data that survives a message', () => {
  const slice = sliceFor(['acme'], FACTS);
  expect(JSON.parse(JSON.stringify(slice))).toEqual(slice);
});

describe('of the facts that ship', () => {
  const { facts } = compileSeeds(loadSeeds(join(import.meta.dirname, '../../seeds')).seeds);
  const ids = Object.keys(facts.entities);

  it('holds every record that a card on it names', () => {
    const missing = ids.flatMap((id) => {
      const slice = sliceFor([id], facts);
      const card = explain(id, slice, '2023-02-14', '2026-11-23');
      const texts = [card?.is, card?.then, card?.now, ...(card?.all ?? [])].flatMap((said) => said?.spans ?? []);
      const named = texts.flatMap(({ entity }) => entity ?? []);
      return named.filter((other) => !(other in slice.entities)).map((other) => `${id} names ${other}`);
    });
    expect(missing).toEqual([]);
  });

  it('says the same on a card as the whole set', () => {
    const different = ids.filter((id) => {
      const [small, whole] = [sliceFor([id], facts), facts].map((set) => explain(id, set, '2023-02-14', '2026-11-23'));
      return JSON.stringify(small) !== JSON.stringify(whole);
    });
    expect(different).toEqual([]);
  });

  it('is much smaller than the whole set', () => {
    const sizes = ids.map((id) => Object.keys(sliceFor([id], facts).entities).length);
    expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(ids.length / 2);
  });

  it('names in braces only what has a record', () => {
    const texts = Object.values(facts.entities).flatMap((entity) => [
      entity.is,
      ...entity.facts.map(({ text }) => text),
    ]);
    expect(texts.flatMap(bracesIn).filter((id) => !Object.hasOwn(facts.entities, id))).toEqual([]);
  });
});
