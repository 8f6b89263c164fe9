/** Our highlights in the one registry that we share with the page, under names of no meaning. What the page does to them is mended. */
import { type Group, GROUPS, type MarkStyle } from '../vocabulary.ts';
import { type Names, type Surface, SURFACES, styleSheet } from './style-sheet.ts';

export interface Registry {
  readonly mark: (group: Group, surface: Surface) => Highlight;
  readonly flash: Highlight;
  /** Puts into the page what is not there yet, or what the page has taken out. */
  mend(): void;
}

/** Gives a page a style sheet without an element, until the signal aborts; answers what to call when the page may have dropped it. */
export type Dress = (document: Document, css: string, signal: AbortSignal) => () => void;

/**
 * Registers the highlights. Their style sheet comes to the page when first mended: a new sheet makes the browser resolve all
 * styles anew, and who asks for colours after that waits for it. The signal takes everything back.
 */
export function createRegistry(document: Document, dress: Dress, style: MarkStyle, signal: AbortSignal): Registry {
  const names = randomNames();
  const marks = { light: newHighlights(), dark: newHighlights() } satisfies Record<Surface, unknown>;
  const highlights = new Map(
    SURFACES.flatMap((surface) => GROUPS.map((group) => [names.mark(group, surface), marks[surface][group]] as const)),
  );
  const flash = new Highlight();
  flash.priority = 1;
  highlights.set(names.flash, flash);
  let mendDress: (() => void) | null = null;
  const register = () => {
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  };
  const mend = () => {
    register();
    mendDress ??= dress(document, styleSheet(names, style), signal);
    mendDress();
  };
  register();
  signal.addEventListener('abort', () => {
    for (const name of highlights.keys()) CSS.highlights.delete(name);
  });
  return { mark: (group, surface) => marks[surface][group], flash, mend };
}

/** Dresses by a constructed sheet. */
export const adopt: Dress = (document, css, signal) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return () => {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
};

/** New for each page, so that no page can look for ours by name. */
function randomNames(): Names {
  const seed = crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), 'h');
  const place = (group: Group, surface: Surface) => GROUPS.indexOf(group) + GROUPS.length * SURFACES.indexOf(surface);
  return { mark: (group, surface) => `${seed}${String(place(group, surface))}`, flash: `${seed}f` };
}

function newHighlights(): Readonly<Record<Group, Highlight>> {
  return { makers: new Highlight(), things: new Highlight(), rules: new Highlight(), people: new Highlight() };
}
