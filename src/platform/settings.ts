/** The user's settings in the browser's storage: only what differs from the defaults is there. */
import { browser, isAlive } from './browser.ts';
import { SETTING_KEYS, type Settings, settingsFrom, storageFor } from './settings-shape.ts';

export type { Settings } from './settings-shape.ts';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get([...SETTING_KEYS]));
}

/** Stores what differs from the defaults and forgets what no longer does. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { set, remove } = storageFor(change);
  await browser.storage.local.remove(remove);
  await browser.storage.local.set(set);
}

/** Calls back with the whole settings after each change, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = () => {
    void readSettings().then((settings) => {
      if (signal?.aborted !== true) callback(settings);
    }, ignoreGone);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isAlive()) browser.storage.local.onChanged.removeListener(listener);
  });
}

/** The extension was updated or removed while a page was open: there is nobody left to tell. */
function ignoreGone(): void {
  return undefined;
}
