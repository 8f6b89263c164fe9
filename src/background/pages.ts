/** Opens the extension's own pages in tabs. */
import { browser } from '../platform/browser.ts';
import type { EntityId } from '../types.ts';

/** Where a page is to open, in the words of the address bar. */
export type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens an entity's page, or the look-up with a query. */
export async function openLookUp(
  given: { readonly entity: EntityId } | { readonly query: string },
  where: Where = 'newForegroundTab',
): Promise<boolean> {
  const route =
    'entity' in given ? `/entity/${encodeURIComponent(given.entity)}` : `/lookup?q=${encodeURIComponent(given.query)}`;
  const url = browser.runtime.getURL(`popup.html#${route}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
  return true;
}

/** Shown once, after the install. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
