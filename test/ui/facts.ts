/** A few records made by hand after types.ts. */
import type { Entity, FactSet } from '../../src/types.ts';

const record = (id: string, given: Partial<Entity>): Entity => ({
  id,
  kind: 'company',
  country: 'CN',
  name: id,
  short: given.name ?? id,
  plural: false,
  names: {},
  aliases: [],
  is: 'Something.',
  roles: [],
  binds: [],
  ai: true,
  relations: [],
  steps: [],
  facts: [],
  links: {},
  cites: {
    a: { url: 'https://paper.example/a', publisher: 'Paper', date: '2023', grade: 'press', checked: '2026-11-23' },
  },
  ...given,
});

const cites = ['a'];

const RECORDS = [
  record('baidu', {
    name: 'Baidu',
    is: 'Chinese search company.',
    names: { 'zh-Hans': [{ name: '百度' }], 'zh-Hant': [{ name: '百度' }], pinyin: [{ name: 'Bǎidù' }] },
  }),
  record('ernie-bot', {
    kind: 'model',
    name: 'ERNIE Bot',
    is: 'Chatbot of {baidu}.',
    names: { 'zh-Hans': [{ name: '文心一言' }], pinyin: [{ name: 'Wénxīn Yīyán' }] },
    aliases: [{ text: 'Wenxin Yiyan' }, { text: 'Ernie', near: ['Baidu'] }],
    relations: [{ type: 'made-by', entity: 'baidu', cites }],
    steps: [
      { on: '2023-02-07', step: 'announced', cites },
      { on: '2023-08-31', step: 'opened', audience: 'public', cites, major: true },
    ],
  }),
  record('genai-measures', {
    kind: 'policy',
    name: 'Interim Measures for Generative AI',
    short: 'the Interim Measures',
    plural: true,
    names: { 'zh-Hans': [{ name: '生成式人工智能服务管理暂行办法' }] },
    steps: [
      { on: '2023-04-11', step: 'drafted', until: '2023-05-10', cites },
      { on: '2023-07-10', step: 'adopted', cites },
      { on: '2023-07-10', step: 'dated', cites },
      { on: '2023-07-13', step: 'published', cites },
      { on: '2023-08-15', step: 'in-force', cites },
    ],
  }),
  record('constructor', { name: 'Constructor', kind: 'chip' }),
];

export const FACTS: FactSet = {
  format: 1,
  asOf: '2026-11-20',
  entities: Object.fromEntries(RECORDS.map((entity) => [entity.id, entity])),
  stories: [],
};
