/** English titles of Chinese documents, which every translator words anew: their words, and how alike two titles are. */
import { fold } from '../../../text/fold.ts';

/** Words that tell nothing apart. */
const EMPTY = new Set(
  'a an and china chinas for from in of on peoples republic s the to with national measure provision'.split(' '),
);

/** What translators say differently for one Chinese word. */
const SAME: Readonly<Record<string, string>> = {
  administration: 'manage',
  administrative: 'manage',
  management: 'manage',
  managing: 'manage',
  labeling: 'label',
  labelling: 'label',
  recommendation: 'recommend',
  recommendations: 'recommend',
  algorithm: 'algorithmic',
  standardised: 'standardized',
  construction: 'build',
  safety: 'security',
  method: 'way',
  strengthening: 'strengthen',
  promoting: 'promote',
  promotion: 'promote',
};

export type TitleWords = ReadonlySet<string>;

/** Without what stands in brackets: "(Draft for Feedback)", "(Trial)". */
export function wordsOfTitle(title: string): TitleWords {
  const plain = fold(title.replace(/[(（][^)）]*[)）]/gu, ' ')).replaceAll('artificial intelligence', 'ai');
  const words = plain.replace(/['.]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => SAME[word] ?? singular(word)).filter((word) => !EMPTY.has(word)));
}

/** From 0 to 1: the words that both have, of all that either has. Titles of one or two words are never alike. */
export function likeness(one: TitleWords, other: TitleWords): number {
  if (Math.min(one.size, other.size) < 3) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** True when a title says that it is a draft. */
export function isDraft(title: string): boolean {
  return /\bdraft\b|征求意见稿/iu.test(title);
}
