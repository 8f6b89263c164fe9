/** The page in the current tab, as popup and side panel ask for it: by its reader, which is put there when it is missing. */
import { browser } from './browser.ts';
import type { PageState } from './messages.ts';
import { askPage } from './messages.ts';
import { hasSites } from './own-pages.ts';

export interface CurrentPage {
  readonly tab: number;
  /** Empty when the browser does not tell it. */
  readonly url: string;
  readonly state: PageState | Unreadable;
}

/** `browser-page`: the browser's own, a store, a PDF viewer; `no-access`: the user has not given this extension the right to the site. */
export interface Unreadable {
  readonly state: 'unreadable';
  readonly why: 'browser-page' | 'no-access';
}

/** What the page in the current tab says of itself; a page without a reader gets one, which reads and paints nothing. */
export async function currentPage(): Promise<CurrentPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const state = await stateOf(tab.id);
  return { tab: tab.id, url: tab.url ?? '', state: state ?? (await whyUnreadable(tab.url)) };
}

/** Puts the reader into a tab; rejects where the browser forbids it. A second time does no harm. */
export async function injectReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['reader.js'] });
}

async function stateOf(tab: number): Promise<PageState | null> {
  try {
    return await askPage(tab, 'survey', null);
  } catch {
    // No reader there yet.
  }
  try {
    await injectReader(tab);
    return await askPage(tab, 'survey', null);
  } catch {
    return null;
  }
}

async function whyUnreadable(url: string | undefined): Promise<Unreadable> {
  const isWeb = url === undefined || /^https?:/.test(url);
  return { state: 'unreadable', why: isWeb && !(await hasSites()) ? 'no-access' : 'browser-page' };
}
