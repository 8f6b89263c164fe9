/** One Reading from article, match and detect: offsets of title and lead, and what the page's shape does to the verdict. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/article/read-article.ts';
import { compileNames } from '../../src/match/matcher.ts';
import { makeReading } from '../../src/reader/read-page.ts';
import type { NameTable, PageShape, Reading } from '../../src/types.ts';

const TABLE: NameTable = {
  format: 1,
  asOf: '2026-11-23',
  entities: [{ id: 'deepseek', kind: 'company', country: 'CN', ai: true, aliases: [{ text: 'DeepSeek' }] }],
};
const TITLE = 'DeepSeek opens the weights of a language model';
const FIRST = 'The Chinese AI company DeepSeek of Hangzhou has opened the weights of its chatbot.';
const SECOND = 'Its artificial intelligence models are used in China and elsewhere.';
const THIRD = 'DeepSeek gave no date for the next one.';

function reading(text: string, shape: PageShape = 'article'): Reading {
  return makeReading({ article: readText(text, { url: null }), shape }, compileNames(TABLE), TABLE);
}

describe('makeReading', () => {
  it.each([
    ['title and text', [TITLE, FIRST, SECOND, THIRD].join('\n\n'), SECOND],
    ['an age notice first', ['This article is more than 1 year old', TITLE, FIRST, SECOND, THIRD].join('\n\n'), SECOND],
    ['one paragraph', [TITLE, FIRST].join('\n\n'), FIRST],
    ['only a title', TITLE, TITLE],
  ])('knows where title and lead end: %s', (_, text, lastOfLead) => {
    const { titleEnd, leadEnd } = reading(text);
    expect(text.slice(0, titleEnd).endsWith(TITLE)).toBe(true);
    expect(text.slice(0, leadEnd).endsWith(lastOfLead)).toBe(true);
  });

  it('says yes to an article and no to the same words on a list or on a page with hardly any text', () => {
    const text = [TITLE, FIRST, SECOND, THIRD].join('\n\n');
    expect(reading(text).verdict.aboutChinaAi).toBe(true);
    for (const [shape, code] of [
      ['listing', 'not-an-article'],
      ['too-little-text', 'too-little-text'],
    ] as const) {
      const { verdict, mentions } = reading(text, shape);
      expect(verdict.aboutChinaAi).toBe(false);
      expect(verdict.score).toBeLessThan(0.5);
      expect(verdict.reasons.map((reason) => reason.code)).toContain(code);
      expect(mentions.length).toBeGreaterThan(0);
    }
  });
});
