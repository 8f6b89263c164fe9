/** The keyword in the address bar: suggests what the search finds, and opens the entry or the look-up. */
import { browser } from '../platform/browser.ts';
import { allFacts } from '../platform/facts.ts';
import { say } from '../platform/i18n.ts';
import { indexNames, type NameIndex, type Search, searchNames } from '../search/search-names.ts';
import { openLookUp, type Where } from './pages.ts';
import { idMeant, PLAIN, type Suggestion, suggestionsFor, XML } from './suggestions.ts';

let index: NameIndex | null = null;

function search(text: string): Search {
  index ??= indexNames(allFacts());
  return searchNames(index, text);
}

/** Called at the top level; browsers without an address bar of this kind are passed over. */
export function listenToOmnibox(): void {
  const { omnibox } = browser as Partial<typeof browser>;
  if (omnibox === undefined) return;
  const isFirefox = browser.runtime.getURL('').startsWith('moz-');
  const style = isFirefox ? PLAIN : XML;
  const hint = style.text(say('omniboxHint'));
  omnibox.setDefaultSuggestion({ description: hint });
  omnibox.onInputChanged.addListener((text: string, suggest: (suggestions: Suggestion[]) => void) => {
    const { first, others } = suggestionsFor(search(text), text, say, style);
    omnibox.setDefaultSuggestion({ description: first });
    suggest([...others]);
  });
  omnibox.onInputEntered.addListener((text: string, where: Where) => {
    omnibox.setDefaultSuggestion({ description: hint });
    const entity = idMeant(search(text));
    void openLookUp(entity === null ? { query: text.trim() } : { entity }, where);
  });
}
