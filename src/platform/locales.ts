/** The messages of every language, for those who want another one than the browser's; parsed when first asked for. */
import text from 'locales:all.json';
import { type Messages, sayIn } from '../text/say-in.ts';
import { createWords, type Words } from '../text/words.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { browserWords } from './i18n.ts';

let parsed: Readonly<Record<string, Messages>> | null = null;
const made = new Map<InterfaceLanguage, Words>();

/** Empty for a language that there is not. */
export function messagesIn(language: InterfaceLanguage): Messages {
  parsed ??= JSON.parse(text) as Readonly<Record<string, Messages>>; // written by the build
  return Object.hasOwn(parsed, language) ? (parsed[language] ?? {}) : {};
}

/** The interface's words in this language; the same object each time. */
export function wordsIn(language: InterfaceLanguage): Words {
  const words =
    made.get(language) ?? (language === 'browser' ? browserWords() : createWords(sayIn(messagesIn(language))));
  made.set(language, words);
  return words;
}
