/** Hands the interface's words down to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../text/words.ts';

const Context = createContext<Words | null>(null);

export const WordsProvider = Context.Provider;

/** The words of the surface around; throws outside of one. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === null) throw new Error('No words around this component');
  return words;
}
