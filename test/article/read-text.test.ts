/** Plain text: the title, blocks, and offsets into the very text given. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/article/read-article.ts';

const kinds = (text: string): string[] =>
  readText(text, { url: null }).blocks.map((block) => `${block.kind}: ${block.text}`);

describe('readText', () => {
  it.each([
    [
      'first line',
      'Boats at rest\n\nThey lay there.\nAll day.\n',
      ['title: Boats at rest', 'text: They lay there.', 'text: All day.'],
    ],
    ['blank lines before', '\n\n Boats at rest \nThey lay.', ['title: Boats at rest', 'text: They lay.']],
    ['Windows line ends', 'Boats\r\n\r\nThey lay.\r\n', ['title: Boats', 'text: They lay.']],
    [
      'an age notice',
      'This article is more than 1 year old\n\nBoats at rest\n\nThey lay.',
      ['text: This article is more than 1 year old', 'title: Boats at rest', 'text: They lay.'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('joins lines of a text that was wrapped at a fixed width', () => {
    const text =
      'Boats at rest\n\nThe harbour was quiet that morning, and the boats lay on the mud\nas if somebody had put them there by hand, one after the other,\nbefore the sun came up over the quay and the bread was carried to\nthe shops.\n\nThat was all.';
    expect(readText(text, { url: null }).blocks).toHaveLength(3);
  });

  it('keeps the text as it was given', () => {
    const text = ' Boats\r\n\r\n  They\u00a0lay.  ';
    expect(readText(text, { url: null }).text).toBe(text);
  });

  it('takes a long first line for text', () => {
    expect(readText('word '.repeat(100), { url: null }).title).toBe('');
  });
});
