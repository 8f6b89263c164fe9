/** The built extension as a browser of another language shows it, whatever languages the browser here has. */
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, type Target } from '../lib/root.ts';

/** Copies the build with the messages of `locale` (a folder of _locales) in the place of the default ones; resolves with the copy's folder. */
export async function inLanguage(target: Target, locale: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `sinogloss-${target}-${locale}-`));
  await cp(`${DIST}${target}`, folder, { recursive: true });
  await cp(`${DIST}${target}/_locales/${locale}`, `${folder}/_locales/en`, { recursive: true });
  return folder;
}
