import { describe, expect, test } from 'vitest';
import { findRecord, type Sought } from '../../../../src/tools/facts/cross-check/find-record.ts';
import { ourNames, squash } from '../../../../src/tools/facts/cross-check/our-names.ts';
import { isDraft, likeness, wordsOfTitle } from '../../../../src/tools/facts/cross-check/titles.ts';
import { factsOf } from './facts-of.ts';

function find(name: string, more: Partial<Sought> = {}): string {
  const sought: Sought = {
    names: [name],
    kinds: ['model'],
    isOfOurMaker: false,
    alike: 'beginning',
    claims: [],
    ...more,
  };
  const found = findRecord(sought, ourNames(factsOf()));
  return found === null ? 'none' : [found.entity.id, found.by, found.rest].join(' ').trim();
}

describe('a model', () => {
  test.each([
    ['Moon-1', 'moon-1 name'],
    ['moon 1', 'moon-1 name'],
    ['MOON1', 'moon-1 name'],
    ['Moonchat', 'moon-chat name'],
    ['Moon-1-Large', 'moon-1 version large'],
    ['Moon-1 70B Instruct', 'moon-1 version 70b instruct'],
    ['Moon-1.5', 'none'],
    ['Moon-12', 'none'],
    ['Acme Moon-1', 'moon-1 name'],
    ['Acme Moon-1 8B', 'moon-1 version 8b'],
    ['Sunny Moon-1', 'none'],
    ['M1', 'none'],
    ['Sun-1', 'none'],
    ['', 'none'],
  ])('"%s" is %s', (name, expected) => {
    expect(find(name)).toBe(expected);
  });

  test.each([
    ['an ambiguous name of a maker of ours', 'M1', { isOfOurMaker: true }, 'moon-1 name'],
    ['another kind', 'Moon-1', { kinds: ['policy'] as const }, 'none'],
    ['no likeness wanted', 'Moon-1 70B', { alike: 'never' as const }, 'none'],
  ])('%s', (_, name, more, expected) => {
    expect(find(name, more)).toBe(expected);
  });
});

describe('a document', () => {
  const rules = { kinds: ['policy'], alike: 'title' } as const;
  test.each([
    ['人工智能造梦服务管理办法', 'dream-measures name'],
    ['Measures for the Administration of AI Dream Services', 'dream-measures title'],
    ['Dream Services Management Measures for Artificial Intelligence (Draft for Feedback)', 'dream-measures title'],
    ['Measures for the Management of AI Sleep Apps', 'none'],
    ['Dream Services', 'none'],
  ])('"%s" is %s', (name, expected) => {
    expect(find(name, rules)).toBe(expected);
  });
});

test.each([
  ['GLM-4.5', 'glm4.5'],
  ['Z.ai', 'zai'],
  ['（试行）', '试行'],
  ['GB/T 45654—2025', 'gbt456542025'],
])('squash: %s is %s', (text, expected) => {
  expect(squash(text)).toBe(expected);
});

test.each([
  ['Rules on the Labelling of Dreams', 'Dream Labeling Rules', 1],
  ['Security Rules for Dreams', 'Safety Rules for Dreams', 1],
  ['Rules for Dreams of Cats', 'Rules for Dreams of Dogs', 0.5],
  ['Dream Rules', 'Dream Rules', 0],
])('titles: "%s" and "%s" are alike by %d', (one, other, expected) => {
  expect(likeness(wordsOfTitle(one), wordsOfTitle(other))).toBe(expected);
});

test.each([
  ['Rules (Draft for Comment)', true],
  ['造梦办法（征求意见稿）', true],
  ['Rules for Draftsmen', false],
])('"%s" is a draft: %s', (title, expected) => {
  expect(isDraft(title)).toBe(expected);
});
