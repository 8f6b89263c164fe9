/** How the marks' style sheet comes to the page, so that it goes when the extension goes. */
import { adopt, type Dress } from '../highlight/registry.ts';
import { askBackground } from '../platform/messages.ts';
import { browser } from '../platform/browser.ts';

/**
 * In Chrome a reader that outlived its extension still runs and takes its paint off. Firefox ends it without a word, but
 * takes off the sheets that the extension has inserted.
 */
export function dressByBrowser(): Dress {
  return browser.runtime.getURL('').startsWith('moz-') ? insert : adopt;
}

/** Names are new for each painter, so a sheet that stays behind dresses nothing. */
const insert: Dress = (_document, css) => {
  askBackground('dress', { css }).catch(() => undefined);
  return () => undefined;
};
