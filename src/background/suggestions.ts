/** What the address bar says to what is typed after the keyword, and what Enter then opens. Pure. */
import type { Found, Search } from '../search/search-names.ts';
import type { Say } from '../text/words.ts';
import type { EntityId } from '../types.ts';

export interface Suggestion {
  /** What the bar then holds; the search finds this very entity by it. */
  readonly content: string;
  readonly description: string;
}

export interface Suggestions {
  /** What Enter does with the text as it stands. */
  readonly first: string;
  readonly others: readonly Suggestion[];
}

/** How a browser writes a description: Chrome's is XML, Firefox's is plain text. */
export interface Style {
  readonly text: (text: string) => string;
  readonly match: (text: string) => string;
  readonly dim: (text: string) => string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const plain = (text: string): string => text.replace(/\p{C}+/gu, ' ');
const escaped = (text: string): string => plain(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

export const XML: Style = {
  text: escaped,
  match: (text) => `<match>${escaped(text)}</match>`,
  dim: (text) => `<dim>${escaped(text)}</dim>`,
};
export const PLAIN: Style = { text: plain, match: plain, dim: plain };

/** As many as Firefox shows. */
const MOST = 6;

export function suggestionsFor(search: Search, typed: string, say: Say, style: Style): Suggestions {
  const [best, ...rest] = search.found;
  const isMeant = best !== undefined && idMeant(search) !== null;
  const query = typed.trim();
  const lookUp = query === '' ? say('omniboxHint') : say('omniboxLookUp', query);
  return {
    first: isMeant ? describe(best, style) : style.text(lookUp),
    others: (isMeant ? rest : search.found)
      .slice(0, MOST)
      .map((found) => ({ content: found.name, description: describe(found, style) })),
  };
}

/** The entity that Enter opens; null where the text may mean many. */
export function idMeant({ found: [best], near }: Search): EntityId | null {
  return best !== undefined && (best.sure || near) ? best.id : null;
}

function describe({ name, also, via, is }: Found, style: Style): string {
  const others = [also, via?.text ?? ''].filter((text) => text !== '').map((text) => ` ${style.text(text)}`);
  return `${style.match(name)}${others.join(' ·')} ${style.dim(`– ${is}`)}`;
}
