/** The page's own language and title, in the words that it speaks. */
import { useLayoutEffect } from 'preact/hooks';
import type { Words } from '../text/words.ts';

export function usePageWords(words: Words, own: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = own === 'options' ? `${words.say('options')} · ${words.say('shortName')}` : words.say('shortName');
  }, [words, own]);
}
