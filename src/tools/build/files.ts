/** Lists files in an order that is the same on every machine. */
import { readdir } from 'node:fs/promises';

/** Paths of all files below a folder, relative to it, with forward slashes, sorted by code unit. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const prefix = folder.replace(/\/$/, '').length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`.slice(prefix).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
