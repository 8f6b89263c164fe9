/** Opens the extension's own pages in tabs. */
import { browser } from '../platform/browser.ts';
import { handText } from '../platform/handed-text.ts';
import type { EntityId } from '../types.ts';

type Wanted = { readonly entity: EntityId } | { readonly query: string } | { readonly text: string };

/** Where a page is to open, in the words of the address bar. */
export type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens an entity's page, the look-up with a query, or the reading of a text. */
export async function openLookUp(given: Wanted, where: Where = 'newForegroundTab'): Promise<boolean> {
  const route = await routeTo(given);
  const url = browser.runtime.getURL(`popup.html#${route}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
  return true;
}

async function routeTo(given: Wanted): Promise<string> {
  if ('entity' in given) return `/entity/${encodeURIComponent(given.entity)}`;
  // Not in the address: that may be kept.
  if ('text' in given) return `/text/${await handText(given.text)}`;
  return `/lookup?q=${encodeURIComponent(given.query)}`;
}

/** Shown once, after the install. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
