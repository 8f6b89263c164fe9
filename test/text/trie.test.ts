import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { finish } from '../../src/text/steps.ts';
import { compileTrie, compileTrieInSteps, type Trie } from '../../src/text/trie.ts';

const PATTERNS = ['deep seek', 'deep', '百度', '百度智能云', 'x', 'q3', 'アリババ', '', 'a'.repeat(300)];

function found(text: string): string[] {
  const all: string[] = [];
  compileTrie(PATTERNS).scan(text, (number, start, end) => all.push(`${PATTERNS[number] ?? ''}@${start}-${end}`));
  return all;
}

describe('scan', () => {
  test.each([
    ['Deep Seek', ['deep@0-4', 'deep seek@0-9']],
    ['Deep\u00a0\u00a0Seek', ['deep@0-4', 'deep seek@0-10']],
    ['a deep-seek', ['deep@2-6', 'deep seek@2-11']],
    ['indeep', []],
    ['D\u200beep', ['deep@0-5']],
    ['用百度智能云', ['百度@1-3', '百度智能云@1-6']],
    ['x x', ['x@0-1', 'x@2-3']],
    ['ｑ３', ['q3@0-2']],
    ['ｱﾘﾊﾞﾊﾞ', ['アリババ@0-6']],
    ['a'.repeat(300), []],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});

test('some of the patterns alone, and capitals asked for', () => {
  const found = (trie: Trie): number[] => {
    const all: number[] = [];
    trie.scan('Deep deep x 百度', (number) => all.push(number));
    return all;
  };
  const trie = finish(compileTrieInSteps(PATTERNS, (number) => number <= 1));
  expect(found(trie)).toEqual([1, 4, 2]);
  expect(found(trie.only([4]))).toEqual([4, 2]);
});

test.each([
  ['ＧＬＭ－５', 'glm 5'],
  ['d’Unitree', "d'unitree"],
  ['Deep\u00ad\u200bSeek', 'deepseek'],
  ['華爲', '華為'],
  ['  a \t b ', 'a b'],
])('fold %j', (text, wanted) => {
  expect(fold(text)).toBe(wanted);
});
