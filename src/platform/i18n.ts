/** The messages of _locales in the browser's language; the one place that asks the browser for them. */
import type { Say, Words } from '../text/words.ts';
import { createWords } from '../text/words.ts';
import { browser } from './browser.ts';

/** A message in the browser's language, or in English where that language has none. */
export const say: Say = (key, ...values) => browser.i18n.getMessage(key, [...values]);

let words: Words | null = null;

/** The interface's words; the same object each time. */
export function browserWords(): Words {
  words ??= createWords(say);
  return words;
}
