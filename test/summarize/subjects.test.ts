import { expect, it } from 'vitest';
import {
  type About,
  fitOf,
  fitOfThing,
  rolesInTerms,
  shareOf,
  subjectsOf,
  type Subjects,
} from '../../src/summarize/subjects.ts';
import type { Reading, ReasonCode } from '../../src/types.ts';
import { factSet, record, steps } from '../facts/records.ts';

function pageWith(...reasons: readonly (readonly [ReasonCode, ...string[]])[]): Reading {
  return {
    format: 1,
    url: null,
    title: '',
    lang: null,
    published: null,
    verdict: { aboutChinaAi: true, score: 1, reasons: reasons.map(([code, ...terms]) => ({ code, terms, weight: 1 })) },
    mentions: [],
    titleEnd: 0,
    leadEnd: 0,
  };
}

it.each([
  ['models', '大模型'],
  ['models', '聊天机器人'],
  ['models', 'chatbot'],
  ['chips', '輝達'],
  ['chips', 'H800'],
  ['chips', 'semiconductors'],
  ['driving', '自动驾驶'],
  ['driving', 'self-driving'],
  ['robots', '机器人'],
  ['robots', 'humanoid robot'],
  ['faces', '人臉辨識'],
  ['faces', 'face-recognition'],
  ['platforms', '演算法'],
] as const)('%s is what %s speaks of, and nothing else', (subject, term) => {
  expect([...subjectsOf(pageWith(['speaks-of-ai', term]), [], () => 0)]).toEqual([[subject, 1]]);
});

it.each(['AI', '人工智能', '中国', 'software', 'computing'])('%s is about nothing in particular', (term) => {
  expect(subjectsOf(pageWith(['speaks-of-ai', term]), [], () => 0).size).toBe(0);
});

it('weighs a term in the title more, and adds whom the article names by their trade', () => {
  const page = pageWith(['speaks-of-ai', 'robot'], ['in-title', 'chips'], ['speaks-of-china', '芯片']);
  expect([...subjectsOf(page, [], () => 0)].sort()).toEqual([
    ['chips', 1],
    ['robots', 0.4],
  ]);
  const chatbot = record('c', 'model', { roles: ['chatbot'] });
  expect(subjectsOf(page, [chatbot], () => 10).get('models')).toBe(1);
});

it('gives the trades that the terms speak of, at most as much as a name in the lead', () => {
  const roles = rolesInTerms(pageWith(['in-title', '人臉辨識', '監控'], ['speaks-of-ai', '人臉辨識']));
  expect([...roles]).toEqual([['face-recognition-company', 4]]);
});

const CHAT = record('chat', 'model', { roles: ['chatbot'] });
const about = (subjects: Subjects): About => ({ facts: factSet([CHAT]), subjects });

const ABOUT: Subjects = new Map([
  ['driving', 1],
  ['models', 0.5],
]);

it.each([
  [1, 'The firm was let to charge for rides without a driver.'],
  [0.65, 'The firm presented a language model.'],
  [0.3, 'The firm showed a robot.'],
  [0.85, 'The firm listed in Hong Kong.'],
  [1, 'The firm trained a model for its cars.'],
  [0.65, 'The firm let {chat} go abroad.'],
])('%d is how well "%s" fits an article on cars', (fit, text) => {
  const owner = record('firm', 'company', { roles: ['robot-maker'] });
  expect(fitOf(about(ABOUT), { owner, statement: { on: '2024', text, cites: ['a'] } }, text)).toBeCloseTo(fit);
});

it('takes a step of a thing to be about what the thing is', () => {
  const owner = record('chat', 'model', { roles: ['chatbot'], steps: steps('opened 2023-08-31 public') });
  const [statement] = owner.steps;
  expect(statement && fitOf(about(ABOUT), { owner, statement }, '{chat} opened to the public')).toBeCloseTo(0.65);
  expect(fitOfThing(ABOUT, owner)).toBeCloseTo(0.65);
});

it('knows how much of the subject a trade is, and that some trades are of no subject', () => {
  expect([shareOf(ABOUT, 'chatbot'), shareOf(ABOUT, 'ai-chip'), shareOf(ABOUT, 'university')]).toEqual([0.5, 0, null]);
});

it('everything fits an article that shows no subject', () => {
  const owner = record('firm', 'company');
  expect(
    fitOf(about(new Map()), { owner, statement: { on: '2024', text: 'It made a robot.', cites: ['a'] } }, 'robot'),
  ).toBe(1);
});
