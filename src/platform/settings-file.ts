/** The settings as a file that one can keep and read in again. Pure. */
import { DEFAULTS, isSound, SETTING_KEYS, type Settings } from './settings-shape.ts';

const FORMAT = 1;
const KIND = 'sinogloss settings';
/** Longest file that is looked at, in UTF-16 units; ours are a few hundred. */
const LONGEST = 4_000_000;

/** Why a file is not taken. `detail`: the setting or the format number that is at fault. */
export interface Fault {
  readonly fault: 'unreadable' | 'tooLong' | 'notJson' | 'foreign' | 'newer' | 'unknown' | 'wrong';
  readonly detail: string;
}

/** Only what differs from the defaults. */
export function settingsText(settings: Settings): string {
  const changed = SETTING_KEYS.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key]));
  const given = Object.fromEntries(changed.map((key) => [key, settings[key]]));
  return `${JSON.stringify({ kind: KIND, format: FORMAT, settings: given }, null, 2)}\n`;
}

/** All settings as the file has them, the rest at their defaults; or the first fault, with which nothing of it is to be used. */
export function settingsIn(text: string): Settings | Fault {
  if (text.length > LONGEST) return { fault: 'tooLong', detail: '' };
  const file = parse(text);
  if (file === undefined) return { fault: 'notJson', detail: '' };
  if (!isRecord(file) || file['kind'] !== KIND || !isRecord(file['settings'])) return { fault: 'foreign', detail: '' };
  if (file['format'] !== FORMAT) return { fault: 'newer', detail: String(file['format']).slice(0, 20) };
  const given = Object.entries(file['settings']);
  const known = new Set<string>(SETTING_KEYS);
  const unknown = given.find(([key]) => !known.has(key));
  if (unknown !== undefined) return { fault: 'unknown', detail: unknown[0].slice(0, 60) };
  const wrong = given.find(([key, value]) => !isSound(key as keyof Settings, value)); // known, as just seen
  if (wrong !== undefined) return { fault: 'wrong', detail: wrong[0] };
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

export function isFault(read: Settings | Fault): read is Fault {
  return 'fault' in read;
}

function parse(text: string): unknown {
  try {
    // Windows' editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
