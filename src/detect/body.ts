/** Where an article's own text ends: a tail of other stories' headlines speaks of other things. */
import type { Article } from '../types.ts';

/** A headline is no longer than this, in UTF-16 units, and has no full stop. Fewer in a row may be the article's own. */
const HEADLINE = 90;
const LEAST = 5;
const SENTENCE = /[.!?。！？；…:：][\s"'”»」』）)\]]*$/u;

/** An offset into the article's text; its length when no such tail is there. */
export function endOfBody({ text, blocks }: Pick<Article, 'text' | 'blocks'>): number {
  let first = blocks.length;
  while (first > 1 && isHeadline(blocks[first - 1]?.text ?? '')) first -= 1;
  const body = blocks.slice(1, first);
  const tail = blocks[first];
  if (tail === undefined || blocks.length - first < LEAST) return text.length;
  const start = text.lastIndexOf(tail.text);
  return start > 0 && body.some((block) => SENTENCE.test(block.text)) ? start : text.length;
}

function isHeadline(text: string): boolean {
  return text.length <= HEADLINE && !SENTENCE.test(text);
}
