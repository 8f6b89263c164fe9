/** Puts the marks' style sheet into a page on behalf of its reader. */
import { browser } from '../platform/browser.ts';

/** A tab that went elsewhere meanwhile is passed over. */
export async function insertSheet(tab: number, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, css, origin: 'AUTHOR' });
  } catch {
    // The page is gone.
  }
}
