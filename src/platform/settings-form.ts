/** What the user can change, and how what is stored is checked. Pure; settings.ts reads and writes. */
import type { Kind } from '../vocabulary.ts';
import { KINDS } from '../vocabulary.ts';

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
  /** How marks look; with `none` they are there for click, keyboard and popup alone. */
  markStyle: 'both' as 'both' | 'line' | 'tint' | 'none',
  appearance: 'system' as 'system' | 'light' | 'dark',
  /** Of the extension's own pages. */
  textSize: 'normal' as 'normal' | 'large' | 'larger',
};

export type Settings = typeof DEFAULTS;

const APPEARANCES: readonly unknown[] = ['system', 'light', 'dark'] satisfies readonly Settings['appearance'][];
const MARK_STYLES: readonly unknown[] = ['both', 'line', 'tint', 'none'] satisfies readonly Settings['markStyle'][];
const TEXT_SIZES: readonly unknown[] = ['normal', 'large', 'larger'] satisfies readonly Settings['textSize'][];
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
  markStyle: (value) => MARK_STYLES.includes(value),
  appearance: (value) => APPEARANCES.includes(value),
  textSize: (value) => TEXT_SIZES.includes(value),
};

export const SETTING_KEYS = Object.keys(DEFAULTS) as readonly (keyof Settings)[]; // Object.keys forgets which keys a literal has

/** The defaults overlaid by what is stored and sound; pure. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const sound = SETTING_KEYS.filter((key) => Object.hasOwn(stored, key) && CHECKS[key](stored[key]));
  return { ...DEFAULTS, ...Object.fromEntries(sound.map((key) => [key, stored[key]])) };
}

/** What to store and what to forget so that exactly the differences from the defaults are stored; pure. */
export function storageFor(change: Partial<Settings>): { set: Record<string, unknown>; remove: string[] } {
  const changed = SETTING_KEYS.filter((key) => change[key] !== undefined);
  const isDefault = (key: keyof Settings): boolean => JSON.stringify(change[key]) === JSON.stringify(DEFAULTS[key]);
  return {
    set: Object.fromEntries(changed.filter((key) => !isDefault(key)).map((key) => [key, change[key]])),
    remove: changed.filter(isDefault),
  };
}
