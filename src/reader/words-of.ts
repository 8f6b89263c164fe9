/** The words of the cards: the browser gives those of its own language, the background those of any other. */
import { askBackground } from '../platform/messages.ts';
import { browserWords } from '../platform/i18n.ts';
import { sayIn } from '../text/say-in.ts';
import { createWords, type Words } from '../text/words.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';

/** Never rejects: without an answer the words are those of the browser, and the next card asks again. */
export function createWordsOf(): (language: InterfaceLanguage) => Promise<Words> {
  let held: { readonly language: InterfaceLanguage; readonly words: Words } | null = null;
  return async (language) => {
    if (language === 'browser') return browserWords();
    if (held?.language === language) return held.words;
    try {
      const words = createWords(sayIn(await askBackground('words', { language })));
      held = { language, words };
      return words;
    } catch {
      return browserWords();
    }
  };
}
