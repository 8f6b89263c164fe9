/** Finds the browsers of the system. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Target } from '../lib/root.ts';

const COMMANDS: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The path by which to start it; null when it is not there. CHROMIUM or FIREFOX in the environment goes first. */
export function lookForBrowser(target: Target): string | null {
  const given = process.env[target === 'chrome' ? 'CHROMIUM' : 'FIREFOX'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = COMMANDS[target].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(given === undefined ? [] : [given]), ...found, ...ELSEWHERE[target]].find(isExecutable) ?? null;
}

/** As above; throws when it is not there. */
export function findBrowser(target: Target): string {
  const path = lookForBrowser(target);
  if (path === null) throw new Error(`No ${target === 'chrome' ? 'Chromium' : 'Firefox'} on this machine.`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
