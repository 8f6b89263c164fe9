/** What the user can change. Only what differs from the defaults is stored, and what is stored is checked when read. */
import type { Kind } from '../vocabulary.ts';
import { KINDS } from '../vocabulary.ts';
import { browser } from './browser.ts';

export const DEFAULTS = {
  /** Marks at all. */
  highlight: true,
  /** Read a page as soon as it is open, or only when the popup asks for it. */
  onlyOnClick: false,
  /** Hosts without marks, beyond those that are off by nature (sites-off.ts). */
  sitesOff: [] as readonly string[],
  /** Hosts with marks although they are off by nature. */
  sitesOn: [] as readonly string[],
  kindsOff: [] as readonly Kind[],
  /** Mark only the first occurrence of each entity. */
  firstOnly: false,
  /** Open the card of a mark inside a link when the pointer rests on it. */
  openOnHover: false,
  appearance: 'system' as 'system' | 'light' | 'dark',
};

export type Settings = typeof DEFAULTS;

const APPEARANCES: readonly unknown[] = ['system', 'light', 'dark'] satisfies readonly Settings['appearance'][];
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isHosts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 10_000 &&
  value.every((host) => typeof host === 'string' && host.length < 300);

const CHECKS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  highlight: isBoolean,
  onlyOnClick: isBoolean,
  sitesOff: isHosts,
  sitesOn: isHosts,
  kindsOff: (value) => Array.isArray(value) && value.every((kind) => KINDS.some((known) => known === kind)),
  firstOnly: isBoolean,
  openOnHover: isBoolean,
  appearance: (value) => APPEARANCES.includes(value),
};

const KEYS = Object.keys(DEFAULTS) as readonly (keyof Settings)[]; // Object.keys forgets which keys a literal has

/** The defaults overlaid by what is stored and sound; pure. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const sound = KEYS.filter((key) => Object.hasOwn(stored, key) && CHECKS[key](stored[key]));
  return { ...DEFAULTS, ...Object.fromEntries(sound.map((key) => [key, stored[key]])) };
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(KEYS.slice()));
}

/** Stores what differs from the defaults and forgets what no longer does. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const isDefault = (key: keyof Settings) => JSON.stringify(change[key]) === JSON.stringify(DEFAULTS[key]);
  const changed = KEYS.filter((key) => change[key] !== undefined);
  await browser.storage.local.remove(changed.filter(isDefault));
  await browser.storage.local.set(
    Object.fromEntries(changed.filter((key) => !isDefault(key)).map((key) => [key, change[key]])),
  );
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
    browser.storage.local.onChanged.removeListener(listener);
  });
}

/** The extension was updated or removed while a page was open: there is nobody left to tell. */
function ignoreGone(): void {
  return undefined;
}
