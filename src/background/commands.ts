/** The keyboard commands, handed on to the page of the current tab. */
import { browser } from '../platform/browser.ts';
import { askPage } from '../platform/messages.ts';

/** Commands that this version does not know, and pages without a reader, are passed over. */
export async function onCommand(command: string, given: number | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab === undefined) return;
  try {
    await run(command, tab);
  } catch {
    // No reader in this page.
  }
}

async function run(command: string, tab: number): Promise<void> {
  if (command === 'next-mention') await askPage(tab, 'next', null);
  if (command === 'previous-mention') await askPage(tab, 'previous', null);
  if (command === 'open-card') await askPage(tab, 'open-card', { of: 'current' });
}
