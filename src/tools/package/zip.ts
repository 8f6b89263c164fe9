/** Zips a folder so that the same files give the same bytes. */
import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { filesUnder } from '../build/files.ts';

/** The first day that the format can say, on the clock by which it says it; a zip has no time zone. */
const TIME = new Date(1980, 0, 1);
/** Made on Unix (3), a file that all may read: what unzips never depends on the machine that zipped. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

export async function zipFolder(folder: string): Promise<Uint8Array> {
  const names = await filesUnder(folder);
  const contents = await Promise.all(names.map(async (name) => [name, await readFile(`${folder}/${name}`)] as const));
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: TIME, os: UNIX, attrs: READABLE });
}
