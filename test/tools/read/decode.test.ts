/** Encodings of saved pages: marked, declared, wrongly declared, undeclared, and what is no text. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/tools/read/decode.ts';

/** Bytes written out by hand, because the platform only encodes UTF-8. */
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

const ZHONGGUO_GBK = [0xd6, 0xd0, 0xb9, 0xfa];
const ZHONGGUO_BIG5 = [0xa4, 0xa4, 0xb0, 0xea];
const NIHON_SJIS = [0x93, 0xfa, 0x96, 0x7b];
const HANGUK_EUC_KR = [0xc7, 0xd1, 0xb1, 0xb9];

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('<p>中国</p>'), '<p>中国</p>'],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], '中国'), '中国'],
    ['UTF-16 little-endian', bytes([0xff, 0xfe, 0x2d, 0x4e, 0xfd, 0x56]), '中国'],
    ['UTF-16 big-endian', bytes([0xfe, 0xff, 0x4e, 0x2d, 0x56, 0xfd]), '中国'],
    ['UTF-16 without a mark', bytes('<\u0000p\u0000>\u0000', [0x2d, 0x4e, 0xfd, 0x56]), '<p>中国'],
    ['UTF-16 big-endian without a mark', bytes('\u0000<\u0000p\u0000>', [0x4e, 0x2d, 0x56, 0xfd]), '<p>中国'],
    ['a NUL in a long page', bytes('<p>', [0], '中国', ' boats'.repeat(200)), '<p>中国 boats'],
    ['GB 2312', bytes('<meta charset=gb2312>', ZHONGGUO_GBK), '<meta charset=gb2312>中国'],
    ['Big5', bytes('<meta charset="big5">', ZHONGGUO_BIG5), '<meta charset="big5">中國'],
    ['Shift_JIS', bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', NIHON_SJIS), '日本'],
    ['EUC-KR', bytes("<meta charset='euc-kr'>", HANGUK_EUC_KR), '한국'],
    ['an XML declaration', bytes('<?xml version="1.0" encoding="GBK"?>', ZHONGGUO_GBK), '中国'],
    ['an unknown name', bytes('<meta charset="x-nonsense"><p>中国</p>'), '<p>中国</p>'],
    ['declared GBK, but UTF-8 with what GBK lacks', bytes('<meta charset="utf-8">', 'é中国'), 'é中国'],
  ])('%s', (_, data, expected) => {
    expect(decode(data)).toContain(expected);
  });

  it('guesses an undeclared legacy encoding', () => {
    const sentence = [0xd5, 0xe2, 0xca, 0xc7, 0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xb9, 0xab, 0xcb, 0xbe];
    expect(decode(bytes('<p>', sentence, '</p>'))).toBe('<p>这是中国的公司</p>');
  });

  it('keeps the dash of a Western page', () => {
    expect(decode(bytes('a ', [0x96], ' b'))).toBe('a – b');
  });

  it.each([
    ['NUL bytes', bytes('abc', [0, 0])],
    ['a PDF file', bytes('%PDF-1.7')],
    ['a zip', bytes('PK', [3, 4])],
  ])('%s are no text', (_, data) => {
    expect(() => decode(data)).toThrow('not a text file');
  });
});
