/** The keyboard shortcuts of the extension as the user has them in the browser, and where the browser lets them be changed. */
import { browser } from './browser.ts';

export interface Key {
  /** As the manifest calls it. */
  readonly command: string;
  /** As the browser writes it ("Alt+Shift+N"); empty when there is none. */
  readonly keys: string;
}

/** Where Chromium's browsers keep them; Firefox opens its page by itself. */
export const KEYS_PAGE = 'chrome://extensions/shortcuts';

/** The polyfill's types do not know it; Firefox alone has it. */
interface Opening {
  openShortcutSettings?(): Promise<void>;
}

/** Empty where there are no commands, as on a phone. */
export async function readKeys(): Promise<readonly Key[]> {
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's page for them; false when the browser does not allow it. */
export async function openKeySettings(): Promise<boolean> {
  const commands: Opening = browser.commands;
  try {
    if (commands.openShortcutSettings === undefined) await browser.tabs.create({ url: KEYS_PAGE });
    else await commands.openShortcutSettings();
    return true;
  } catch {
    return false;
  }
}
