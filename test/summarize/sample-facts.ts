/** A small invented world, and articles about it. */
import type { Entity, FactSet, PartialDate, Reading, Sentence, Story } from '../../src/types.ts';
import { plainText } from '../../src/summarize/sentence.ts';
import { contextOf, type Context } from '../../src/summarize/context.ts';
import { factSet, record, steps } from '../facts/records.ts';

export const TODAY = '2026-11-23';
const cites = ['paper'];

/** Each record cites a page of its own. */
function citing(entity: Entity): Entity {
  const paper = {
    url: `https://paper.example/${entity.id}`,
    publisher: 'The Paper',
    grade: 'press',
    checked: '2026-11-01',
  } as const;
  return { ...entity, cites: { paper } };
}

function maker(id: string, name: string, given: Partial<Entity> = {}): Entity {
  return record(id, 'company', { name, roles: ['internet-company'], ...given });
}

function chatbot(id: string, name: string, by: string, ...lines: readonly string[]): Entity {
  const relations = [{ type: 'made-by', entity: by, cites }] as const;
  return record(id, 'model', { name, ai: true, roles: ['chatbot'], relations, steps: steps(...lines) });
}

function rule(id: string, name: string, given: Partial<Entity>, ...lines: readonly string[]): Entity {
  const relations = [{ type: 'issued-by', entity: 'moon-office', cites }] as const;
  return record(id, 'policy', { name, roles: ['ai-rules'], relations, steps: steps(...lines), ...given });
}

const DEMANDS = { demands: 'require providers to label dreams' };

export const ENTITIES: readonly Entity[] = [
  maker('acme-lab', 'Acme Lab', {
    names: { 'zh-Hans': [{ name: '极梦' }], pinyin: [{ name: 'Jímèng' }] },
    steps: [
      ...steps('founded 2021-05', 'filed 2024-03-01 at=Wonderland', 'listed 2024-06-20 at=Wonderland'),
      { on: '2025-01-06', step: 'sanctioned', under: 'grey-list', cites, major: true },
    ],
    facts: [
      { on: '2022-06-01', text: '{acme-lab} put all of its people on dreams.', cites, major: true },
      { on: '2024-04-16', text: 'The company said that {moon-chat} had a million dreamers.', cites, major: true },
    ],
  }),
  maker('bolt', 'Bolt', { steps: steps('listed 2024-07-01 at=Wonderland') }),
  maker('cirrus', 'Cirrus', { steps: [{ on: '2025-01-06', step: 'sanctioned', under: 'grey-list', cites }] }),
  maker('world-corp', 'World Corp', { country: 'US' }),
  chatbot(
    'moon-chat',
    'Moonchat',
    'acme-lab',
    'announced 2023-02-07',
    'previewed 2023-03-16 invited',
    'opened 2023-08-31 public',
  ),
  chatbot('moon-chat-2', 'Moonchat 2', 'acme-lab', 'weights 2024-02-01'),
  chatbot(
    'bolt-bot',
    'Zapchat',
    'bolt',
    'announced 2023-02-10',
    'previewed 2023-04-20 waitlist',
    'opened 2023-09-13 public',
  ),
  chatbot('mute-bot', 'Mutebot', 'cirrus', 'announced 2023-02-01'),
  { ...chatbot('world-bot', 'Worldbot', 'world-corp', 'opened 2022-11-30 public'), country: 'US' },
  record('grain-1', 'chip', {
    name: 'Grain 1',
    short: 'the Grain 1',
    roles: ['ai-chip'],
    steps: steps('shipped 2022-05', 'restricted 2025-04-09 under=export-rule', 'allowed 2025-07-15 under=export-rule'),
  }),
  record('moon-office', 'agency', { name: 'Moon Office', short: 'the Moon Office', roles: ['regulator'] }),
  rule(
    'grey-list',
    'Grey List',
    { short: 'the Grey List', country: 'US', roles: ['sanctions-list'] },
    'published 2019',
  ),
  rule(
    'export-rule',
    'Export Rule',
    { short: 'the export rule', country: 'US', roles: ['export-control'] },
    'published 2022-10-07',
    'in-force 2022-10-07',
    'suspended 2025-11-10 due=2026-11-09',
  ),
  rule('moon-rules', 'Moon Rules', {
    short: 'the Moon Rules',
    plural: true,
    binds: ['chatbot'],
    steps: [...steps('drafted 2023-04-11 until=2023-05-10', 'published 2023-07-13', 'in-force 2023-08-15')].map(
      (step) => (step.step === 'published' ? { ...step, ...DEMANDS } : step),
    ),
  }),
  rule('star-plan', 'Star Plan', { short: 'the Star Plan', roles: ['plan'] }, 'published 2023-01-10'),
  rule(
    'gone-rule',
    'Gone Rule',
    { short: 'the Gone Rule' },
    'published 2021-01-01',
    'in-force 2021-06-01',
    'rescinded 2024-05-05',
  ),
].map(citing);

export const RACE: Story = {
  id: 'moon-race',
  name: 'The race to the moon',
  members: ['world-bot', 'acme-lab', 'bolt'],
  rules: [],
  roles: ['chatbot'],
  from: '2022-11-30',
  until: '2023-12-31',
  facts: [
    { on: '2022-11-30', text: '{world-corp} opened {world-bot}, and companies elsewhere began to dream.', cites },
    { on: '2023-10-01', text: 'Most companies woke up.', cites },
    { on: '2025-02', text: 'The race was over.', cites },
  ],
  cites: {
    paper: { url: 'https://paper.example/race', publisher: 'The Paper', grade: 'press', checked: '2026-11-01' },
  },
};

export const FACTS: FactSet = factSet(ENTITIES, [RACE]);

/** The set with some records put in or in place of others. */
export function factsWith(...entities: readonly Entity[]): FactSet {
  return { ...FACTS, entities: { ...FACTS.entities, ...factSet(entities.map(citing)).entities } };
}

export function entity(id: string): Entity {
  const found = FACTS.entities[id];
  if (found === undefined) throw new Error(`The sample has no ${id}`);
  return found;
}

/** An article that names the ids in its text; those with a star in its title. */
export function article(date: PartialDate | null, ...named: readonly string[]): Reading {
  const mentions = named.map((name, index) => {
    const id = name.replace('*', '');
    const start = (name.endsWith('*') ? 0 : 1000) + 10 * index;
    return { entity: id, kind: FACTS.entities[id]?.kind ?? 'company', text: id, start, end: start + 5 } as const;
  });
  const precision = date?.length === 4 ? 'year' : date?.length === 7 ? 'month' : 'day';
  return {
    format: 1,
    url: null,
    title: 'A title',
    lang: 'en',
    published: date === null ? null : { date, precision, from: 'given' },
    verdict: { aboutChinaAi: true, score: 1, reasons: [] },
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    titleEnd: 500,
    leadEnd: 900,
  };
}

export function context(
  date: PartialDate | null,
  named: readonly string[],
  facts: FactSet = FACTS,
  today = TODAY,
): Context {
  return contextOf(article(date, ...named), facts, today);
}

export function text(sentence: Sentence | null | undefined): string | null {
  return sentence ? plainText(sentence) : null;
}
