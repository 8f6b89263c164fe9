/** The user's settings in the browser's storage: only what differs from the defaults is there. */
import { browser, isAlive } from './browser.ts';
import { SETTING_KEYS, type Settings, settingsFrom, storageFor } from './settings-shape.ts';

export type { Settings } from './settings-shape.ts';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get([...SETTING_KEYS]));
}

/** What to change, given the settings as they are. */
export type Change = (now: Settings) => Partial<Settings>;

/** Stores what differs from the defaults and forgets what no longer does. One change follows the other, whichever page they come from. */
export async function changeSettings(change: Change): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const { set, remove } = storageFor(change(await readSettings()));
    await browser.storage.local.set(set);
    await browser.storage.local.remove(remove);
  });
}

/** Calls back with the whole settings after each change, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  let last = '';
  const listener = () => {
    void readSettings().then((settings) => {
      const now = JSON.stringify(settings);
      // What is forgotten after a change was at its default already.
      if (signal?.aborted === true || now === last) return;
      last = now;
      callback(settings);
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
