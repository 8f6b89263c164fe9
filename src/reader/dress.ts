/** How the marks' style sheet comes to the page, so that it goes when the extension goes. */
import { adopt, type Dress } from '../highlight/registry.ts';
import { askBackground } from '../platform/messages.ts';
import { browser } from '../platform/browser.ts';

/** A dress, and when it is there. */
export interface Dressing {
  readonly dress: Dress;
  /** Resolves once the sheet that was asked for has come; at once where none was. Never rejects. */
  readonly dressed: () => Promise<unknown>;
}

/**
 * In Chrome a reader that outlived its extension still runs and takes its paint off. Firefox ends it without a word, but
 * takes off the sheets that the extension has inserted.
 */
export function dressByBrowser(): Dressing {
  return browser.runtime.getURL('').startsWith('moz-')
    ? inserting()
    : { dress: adopt, dressed: () => Promise.resolve() };
}

/** Names are new for each painter, so a sheet that stays behind dresses nothing. */
function inserting(): Dressing {
  let coming: Promise<unknown> = Promise.resolve();
  return {
    dress: (_document, css) => {
      coming = askBackground('dress', { css }).catch(() => undefined);
      return () => undefined;
    },
    dressed: () => coming,
  };
}
