import { expect, it } from 'vitest';
import { inverseRelations, related } from '../../src/facts/relations.ts';
import { manyOf } from '../../src/facts/role-words.ts';
import { groupBy } from '../../src/facts/group.ts';
import { factSet, record } from './records.ts';

const cites = ['paper'];
const CHAT = record('chat', 'model', {
  relations: [
    { type: 'made-by', entity: 'old-lab', until: '2024', cites },
    { type: 'made-by', entity: 'acme', cites },
    { type: 'based-on', entity: 'acme', cites },
    { type: 'made-by', entity: 'gone', cites },
    { type: 'made-by', entity: 'constructor', cites },
  ],
});
const FACTS = factSet([CHAT, record('acme', 'company'), record('old-lab', 'lab')]);

it('gives those that still hold first, and passes over what has no record', () => {
  expect(related(FACTS, CHAT, 'made-by').map(({ id }) => id)).toEqual(['acme', 'old-lab']);
  expect(related(FACTS, CHAT, 'part-of')).toEqual([]);
});

it('leaves the record as it was', () => {
  expect(CHAT.relations.map(({ entity }) => entity)).toEqual(['old-lab', 'acme', 'acme', 'gone', 'constructor']);
});

it('knows who points to whom', () => {
  const inverse = inverseRelations(FACTS);
  expect(inverse.get('acme')?.map(({ from, relation }) => `${from.id} ${relation.type}`)).toEqual([
    'chat made-by',
    'chat based-on',
  ]);
  expect(inverse.get('chat')).toBeUndefined();
  expect(inverse.get('constructor')).toHaveLength(1);
});

it('has a word for many of a role, or of the kind', () => {
  const bot = record('bot', 'model', { roles: ['chatbot', 'app'] });
  expect([manyOf(bot), manyOf(CHAT)]).toEqual(['chatbots', 'models']);
});

it('groups in the order of the first of each', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
