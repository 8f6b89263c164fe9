/** The number on the toolbar button of a tab. */
import { browser } from './browser.ts';

const COLOUR = '#8a3b12';

/** Shows the number of entities on this tab's button; 0 takes it away. A closed tab is passed over. */
export async function showCount(tab: number, n: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(n) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** At most three signs, which is what fits. */
export function badgeText(n: number): string {
  if (n <= 0) return '';
  return n > 999 ? '999' : String(n);
}
