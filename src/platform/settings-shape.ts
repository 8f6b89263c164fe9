/** What the user can change, and how what is stored is checked. Pure; settings.ts reads and writes. */
import {
  type Appearance,
  APPEARANCES,
  type Kind,
  KINDS,
  type InterfaceLanguage,
  INTERFACE_LANGUAGES,
  MARK_STYLES,
  type MarkStyle,
  TEXT_SIZES,
  type TextSize,
} from '../vocabulary.ts';
import type { EntityId } from '../types.ts';

export const DEFAULTS = {
  /** Marks at all. */
  highlight: true,
  /** Read a page as soon as it is open, or only when the popup asks for it. */
  onlyOnClick: false,
  /** Hosts without marks, beyond those that are off by nature (sites.ts). */
  sitesOff: [] as readonly string[],
  /** Hosts with marks although they are off by nature. */
  sitesOn: [] as readonly string[],
  kindsOff: [] as readonly Kind[],
  /** Entities that are marked nowhere. */
  hidden: [] as readonly EntityId[],
  /** Mark only the first occurrence of each entity. */
  firstOnly: false,
  /** Open the card of a mark, inside a link or not, when the pointer rests on it. */
  openOnHover: false,
  markStyle: 'both' as MarkStyle,
  appearance: 'system' as Appearance,
  /** Of the extension's own pages and of cards. */
  textSize: 'normal' as TextSize,
  /** Of the interface and of the names that it shows. */
  language: 'browser' as InterfaceLanguage,
};

export type Settings = typeof DEFAULTS;

const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isNames = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 10_000 &&
  value.every((name) => typeof name === 'string' && name.length < 300);

const CHECKS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  highlight: isBoolean,
  onlyOnClick: isBoolean,
  sitesOff: isNames,
  sitesOn: isNames,
  kindsOff: (value) => Array.isArray(value) && value.every(isOneOf(KINDS)),
  hidden: isNames,
  firstOnly: isBoolean,
  openOnHover: isBoolean,
  markStyle: isOneOf(MARK_STYLES),
  appearance: isOneOf(APPEARANCES),
  textSize: isOneOf(TEXT_SIZES),
  language: isOneOf(INTERFACE_LANGUAGES),
};

export const SETTING_KEYS = Object.keys(DEFAULTS) as readonly (keyof Settings)[]; // Object.keys forgets which keys a literal has

/** Whether a setting may have this value. */
export function isSound(key: keyof Settings, value: unknown): boolean {
  return CHECKS[key](value);
}

/** The defaults overlaid by what is stored and sound; pure. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const sound = SETTING_KEYS.filter((key) => Object.hasOwn(stored, key) && isSound(key, stored[key]));
  return { ...DEFAULTS, ...Object.fromEntries(sound.map((key) => [key, stored[key]])) };
}

/**
 * What to store and then to forget so that exactly the differences from the defaults are stored. What is forgotten has been stored
 * as it is by default, so that who reads in between finds the whole change. Pure.
 */
export function storageFor(change: Partial<Settings>): { set: Record<string, unknown>; remove: string[] } {
  const changed = SETTING_KEYS.filter((key) => change[key] !== undefined);
  const isDefault = (key: keyof Settings): boolean => JSON.stringify(change[key]) === JSON.stringify(DEFAULTS[key]);
  return { set: Object.fromEntries(changed.map((key) => [key, change[key]])), remove: changed.filter(isDefault) };
}

/** False for what the user wants marked nowhere: a hidden entity, a kind that is off. */
export function isWanted(
  { entity, kind }: { readonly entity: EntityId; readonly kind: Kind },
  { kindsOff, hidden }: Pick<Settings, 'kindsOff' | 'hidden'>,
): boolean {
  return !kindsOff.includes(kind) && !hidden.includes(entity);
}

/** The list with or without this entity, newest last. */
export function withTerm(list: readonly EntityId[], entity: EntityId, hidden: boolean): readonly EntityId[] {
  const others = list.filter((other) => other !== entity);
  return hidden ? [...others, entity] : others;
}
