/** A small summary and the like, made by hand after types.ts. */
import type { Acts } from '../../src/ui/acts.ts';
import type { DatedSentence, Reading, Sentence, Source, Summary } from '../../src/types.ts';

export const source = (n: number): Source => ({
  entity: 'ernie-bot',
  key: `s${n}`,
  cite: {
    url: `https://news.example/${n}`,
    publisher: `Paper ${n}`,
    date: '2023-03-16',
    grade: 'press',
    checked: '2026-11-23',
  },
});

export const sentence = (text: string, ...numbers: readonly number[]): Sentence => ({
  spans: [{ text: 'Baidu', entity: 'baidu' }, { text: ` ${text}` }],
  basis: ['ernie-bot/opened/2023-08-31'],
  sources: numbers.map(source),
});

export const dated = (on: string, text: string, ...numbers: readonly number[]): DatedSentence => ({
  ...sentence(text, ...numbers),
  on,
  kind: 'model',
  entity: 'ernie-bot',
  later: 'six months later',
});

export const SUMMARY: Summary = {
  published: { date: '2023-02-14', precision: 'day', from: 'meta' },
  today: '2026-11-23',
  asOf: '2026-11-20',
  stale: false,
  age: '3 years 9 months ago',
  inShort: [sentence('had announced a chatbot.', 1), sentence('opened it later.', 2, 1)],
  sinceThen: [dated('2023-08-31', 'opened ERNIE Bot.', 3)],
  before: [],
  rules: [
    {
      policy: 'genai-measures',
      then: null,
      now: sentence('is bound by them.', 4),
      demands: sentence('must label what it generates.', 4),
    },
  ],
  named: [
    { entity: 'baidu', kind: 'company', name: 'Baidu', count: 3, first: 120 },
    { entity: 'ernie-bot', kind: 'model', name: 'ERNIE Bot', count: 1, first: 300 },
  ],
};

export const READING: Reading = {
  format: 1,
  url: 'https://paper.example/a',
  title: 'A title',
  lang: 'en',
  published: SUMMARY.published,
  verdict: {
    aboutChinaAi: true,
    score: 0.9,
    reasons: [
      { code: 'names-chinese-ai', terms: ['Baidu', 'ERNIE Bot'], weight: 0.5 },
      { code: 'elsewhere', terms: [], weight: -0.1 },
    ],
  },
  mentions: [{ entity: 'baidu', kind: 'company', text: 'Baidu', start: 120, end: 125 }],
  titleEnd: 7,
  leadEnd: 200,
};

export const ACTS: Acts = {
  entryHref: (id) => (id === 'unknown' ? null : `#/entity/${id}`),
  groupOf: () => 'makers',
  ownName: (id, locale) => (id === 'baidu' && locale === 'zh-CN' ? { text: '百度', lang: 'zh-Hans' } : null),
  copy: () => Promise.resolve(true),
  reportHref: (_, basis) => `https://report.example/${basis[0] ?? ''}`,
};
