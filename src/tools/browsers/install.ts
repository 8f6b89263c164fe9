/** Installs missing browsers from the system's own packages where that can be done, and says what to do where it can't. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Target } from '../lib/root.ts';
import { lookForBrowser } from './find.ts';

const PACKAGE: Readonly<Record<Target, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Without it Chinese text is boxes in the pictures. */
const FONTS = { package: 'fonts-noto-cjk', folder: '/usr/share/fonts/opentype/noto' };

/** Throws with instructions when a browser is missing and can't be installed. Missing fonts alone are no reason to stop. */
export function ensureBrowsers(targets: readonly Target[]): void {
  const missing = targets.filter((target) => lookForBrowser(target) === null);
  const fonts = process.platform === 'linux' && !existsSync(FONTS.folder) ? [FONTS.package] : [];
  const packages = [...missing.map((target) => PACKAGE[target]), ...fonts];
  if (packages.length === 0) return;
  if (canInstall()) install(packages);
  const still = targets.filter((target) => lookForBrowser(target) === null);
  if (still.length > 0) throw new Error(instructions(still));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function install(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function instructions(missing: readonly Target[]): string {
  const names = missing.map((target) => PACKAGE[target]).join(' ');
  return [
    `This needs ${missing.map((target) => (target === 'chrome' ? 'Chromium' : 'Firefox')).join(' and ')}, which this machine does not have.`,
    `Debian and Ubuntu: sudo apt-get install ${names} ${FONTS.package}`,
    'Elsewhere: install Chromium 148 or later (not branded Chrome, which loads no unpacked extension from a command) or Firefox 153 or later,',
    'and name its program in the environment: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox.',
  ].join('\n');
}
