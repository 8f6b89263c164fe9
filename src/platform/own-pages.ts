/** What the browser offers to the extension's own pages: where they stand, what they can open, what they may ask for. */
import { browser } from './browser.ts';

/** The polyfill's types know neither of these; each exists in one browser only. */
interface Beside {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** All that the manifest asks for. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** True in the toolbar's popup, false in a tab or beside the page. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens the side panel or side bar; null where there is none. To be called straight from a click. */
export function besideOpener(tab: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as Beside;
  if (sidePanel !== undefined) return () => sidePanel.open({ tabId: tab });
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** False when the user has not consented to reading all sites, as Firefox lets them. */
export async function hasSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the user for all sites; to be called straight from a click. */
export async function askForSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** The project's home page as the manifest says it. */
export function homepage(): string | undefined {
  return browser.runtime.getManifest().homepage_url;
}

/** Calls back when another page may stand in the current tab, until the signal aborts. */
export function watchCurrentPage(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (
    _: number,
    change: { readonly status?: string; readonly url?: string },
    { active }: { readonly active: boolean },
  ) => {
    if (active && (change.status === 'complete' || change.url !== undefined)) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
