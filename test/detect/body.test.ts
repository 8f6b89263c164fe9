import { expect, test } from 'vitest';
import { endOfBody } from '../../src/detect/body.ts';

const SENTENCES = ['The council met on Monday.', 'It will meet again in May.'];
const HEADLINES = [
  'AI drives shares in Taipei',
  'China buys chips',
  'Storm nears',
  'A goal in the last minute',
  'Rain',
];

function bodyOf(...texts: readonly string[]): string {
  const blocks = ['Title', ...texts].map((text, at) => ({
    kind: at === 0 ? ('title' as const) : ('text' as const),
    text,
  }));
  const text = blocks.map((block) => block.text).join('\n');
  return text.slice(0, endOfBody({ text, blocks }));
}

test.each<[name: string, texts: readonly string[], kept: readonly string[]]>([
  ['a tail of five headlines is cut off', [...SENTENCES, ...HEADLINES], SENTENCES],
  ['four may be the article’s own', [...SENTENCES, ...HEADLINES.slice(1)], [...SENTENCES, ...HEADLINES.slice(1)]],
  ['a list that ends in a sentence is its own', [...HEADLINES, SENTENCES[0] ?? ''], [...HEADLINES, SENTENCES[0] ?? '']],
  ['a text of headlines alone stays whole', HEADLINES, HEADLINES],
  [
    'Chinese headlines',
    ['總統今天出席會議。', '輝達大漲', '颱風逼近', '中國出口', '台股收高', '早安世界'],
    ['總統今天出席會議。'],
  ],
])('%s', (_name, texts, kept) => {
  expect(bodyOf(...texts).trimEnd()).toBe(['Title', ...kept].join('\n'));
});
