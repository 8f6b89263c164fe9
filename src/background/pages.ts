/** Opens the extension's own pages in tabs. */
import { browser } from '../platform/browser.ts';
import type { EntityId } from '../types.ts';

/** Opens an entity's page, or the look-up with a query. */
export async function openLookUp(given: { readonly entity: EntityId } | { readonly query: string }): Promise<boolean> {
  const route =
    'entity' in given ? `/entity/${encodeURIComponent(given.entity)}` : `/lookup?q=${encodeURIComponent(given.query)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html#${route}`) });
  return true;
}

/** Shown once, after the install. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
