/** How well a form answers a query, letter by letter. */
import type { Form } from './forms.ts';

/** The whole form, its beginning, a whole word, a word's beginning, all words in whatever order, a part; or none of these. */
export const RANKS = { whole: 0, begins: 1, word: 2, wordBegins: 3, words: 4, part: 5, none: 9 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Both as `foldName` leaves them. */
export interface Query {
  readonly folded: string;
  readonly compact: string;
}

export function rankOf(form: Form, { folded, compact }: Query): Rank {
  if (form.compact === compact) return RANKS.whole;
  if (form.compact.startsWith(compact)) return RANKS.begins;
  const spaced = ` ${form.folded} `;
  if (spaced.includes(` ${folded} `)) return RANKS.word;
  if (spaced.includes(` ${folded}`)) return RANKS.wordBegins;
  if (hasAllWords(spaced, folded)) return RANKS.words;
  return isPart(form, compact) ? RANKS.part : RANKS.none;
}

function hasAllWords(spaced: string, folded: string): boolean {
  return folded.includes(' ') && folded.split(' ').every((word) => spaced.includes(` ${word}`));
}

/** A letter or two inside a word say nothing; a single Chinese sign does. */
function isPart(form: Form, compact: string): boolean {
  const tells = compact.length > 2 || /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(compact);
  return tells && form.compact.includes(compact);
}
