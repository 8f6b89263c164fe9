import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { reasonText } from '../../src/detect/reason-text.ts';
import type { Article, Language, Mention, NameTable, PageShape, ReasonCode } from '../../src/types.ts';

const TABLE: NameTable = {
  format: 1,
  asOf: '2026-11-23',
  entities: [
    { id: 'lanwu', kind: 'company', country: 'CN', ai: true, aliases: [{ text: 'Lanwu' }] },
    { id: 'tencent', kind: 'company', country: 'CN', ai: false, aliases: [{ text: 'Tencent' }] },
    { id: 'openai', kind: 'company', country: 'US', ai: true, aliases: [{ text: 'OpenAI' }] },
  ],
};

function article(title: string, body: string, lang: Language | null = 'en'): Article {
  const blocks = [
    ...(title === '' ? [] : [{ kind: 'title' as const, text: title }]),
    ...body.split('\n').map((text) => ({ kind: 'text' as const, text })),
  ];
  return { url: null, title, lang, published: null, blocks, text: blocks.map((block) => block.text).join('\n') };
}

function mentionsIn({ text }: Article): Mention[] {
  return TABLE.entities.flatMap(({ id, kind, aliases }) => {
    const name = aliases[0]?.text ?? '';
    return Array.from(text.matchAll(new RegExp(name, 'gu')), ({ index }) => ({
      entity: id,
      kind,
      text: name,
      start: index,
      end: index + name.length,
    }));
  });
}

function verdictOn(given: Article, shape?: PageShape): ReturnType<typeof detect> {
  return detect(given, mentionsIn(given), TABLE, shape);
}

const YES = article(
  'Chinese start-up Lanwu opens its language model',
  'Lanwu of Hefei released its AI model on Tuesday. The Chinese company wants to rival OpenAI. Tencent is an investor. In Beijing officials praised the chatbot.',
);

const codesOf = (given: Article, shape?: PageShape): ReasonCode[] =>
  verdictOn(given, shape).reasons.map(({ code }) => code);

describe('reasons', () => {
  const cases: readonly (readonly [string, Article, ReasonCode, boolean])[] = [
    ['Chinese AI by name', YES, 'names-chinese-ai', true],
    ['Chinese firms by name', YES, 'names-chinese-actor', true],
    ['the title', YES, 'in-title', true],
    [
      'no China',
      article('A new AI model', 'OpenAI opens a chatbot. The AI is said to be better. AI for all.'),
      'no-china',
      false,
    ],
    [
      'no AI',
      article('Pandas', 'Two pandas from China arrived. Chinese keepers came from Beijing with them.'),
      'no-ai',
      false,
    ],
    ['porcelain', article('Cups', 'Fine china and bone china, and an AI that tells them apart.'), 'other-sense', false],
    [
      'elsewhere',
      article(
        'Washington plans AI law',
        'The US Congress debates an AI law. American firms in California object. In Europe the EU has one. Japan waits. China is named once.',
      ),
      'elsewhere',
      false,
    ],
    [
      'in passing',
      article('', `China has it too. ${'The violin is made of spruce and the bow of pernambuco. '.repeat(20)} AI, AI.`),
      'in-passing',
      false,
    ],
  ];
  test.each(cases)('%s', (_, given, code, isAbout) => {
    expect(codesOf(given)).toContain(code);
    expect(verdictOn(given).aboutChinaAi).toBe(isAbout);
  });

  test('carry the words of the text, most frequent first, and are English sentences', () => {
    const reason = verdictOn(YES).reasons.find(({ code }) => code === 'names-chinese-ai');
    expect(reason && reasonText(reason)).toBe('names Chinese AI: Lanwu');
    expect(reasonText({ code: 'no-ai', terms: [], weight: -4 })).toBe('says nothing about AI');
  });
});

describe('shape', () => {
  test.each([
    ['listing', 'not-an-article'],
    ['too-little-text', 'too-little-text'],
  ] as const)('%s is never an article', (shape, code) => {
    expect(verdictOn(YES, shape).aboutChinaAi).toBe(false);
    expect(codesOf(YES, shape)).toContain(code);
  });
  test('an article is one', () => {
    expect(verdictOn(YES, 'article').aboutChinaAi).toBe(true);
  });
});

test('does not hang on the fact set', () => {
  const verdict = detect(YES, [], { format: 1, asOf: '2026-11-23', entities: [] });
  expect(verdict.aboutChinaAi).toBe(true);
});

test('score lies between 0 and 1 and decides', () => {
  for (const given of [
    YES,
    article('', ''),
    article('x', 'y', null),
    article('AI'.repeat(1000), 'China '.repeat(1000)),
  ]) {
    const { score, aboutChinaAi } = verdictOn(given);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(aboutChinaAi).toBe(score >= 0.5);
  }
});

test.each<[name: string, title: string, body: string, lang: Language, wanted: boolean]>([
  [
    'the press in simplified characters on another country',
    '小镇试行自动驾驶巴士',
    '【共同社5日电】县政府5日起让自动驾驶巴士在全国首个小镇试行，车上的人工智能摄像头识别行人。票价为100日元。',
    'zh-Hans',
    false,
  ],
  [
    'foreign people make it foreign, too',
    '虚拟助手学会还嘴',
    '银行的人工智能助手不再忍受辱骂。执行董事佩蒂科夫（Glaucimar Peticov）说，机器人现在会还嘴，人工智能系统收到九万条骚扰信息。',
    'zh-Hans',
    false,
  ],
  [
    'domestic news that names no country',
    '街道用上人脸识别',
    '小区大门上周换成了人脸识别，居民担心算法把人脸卖给别人。街道办说，人工智能系统只存三十天，民警可以调看。',
    'zh-Hans',
    true,
  ],
  [
    'Hong Kong says the mainland',
    '內地偵破換臉案',
    '內地警方偵破七十九宗人工智能換臉案，拘捕逾五百人。犯人用人臉識別軟件騙過銀行的人工智能系統。',
    'zh-Hant',
    true,
  ],
  [
    'hints without a sure word',
    '共機再越中線',
    '中國兩架無人機今天越過海峽中線，國軍以雷達監控。中國上月也派無人機飛近，監控畫面由國防部公布。中國未有回應，訓練照常。',
    'zh-Hant',
    false,
  ],
])('verdict: %s', (_name, title, body, lang, wanted) => {
  expect(verdictOn(article(title, body, lang)).aboutChinaAi).toBe(wanted);
});

test.each([
  [
    'China and Germany talk about chips',
    'Berlin asked Beijing for chips. Chinese carmakers need chips too, and China has rare earths.',
  ],
  [
    'Chips for a Chinese weapon',
    'A Chinese engineer who develops chips was detained. His company in Shanghai makes semiconductors.',
  ],
])('chips alone, without a word of AI, are not AI: %s', (title, body) => {
  expect(verdictOn(article(title, body)).aboutChinaAi).toBe(false);
});
