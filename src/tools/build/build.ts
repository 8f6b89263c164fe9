/** Builds both browsers' folders from the sources and the compiled facts. */
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { compileFacts } from '../facts/compile-facts.ts';
import { DIST, ROOT, TARGETS, type Target } from '../lib/root.ts';
import { bundle } from './bundle.ts';
import { faultsOf } from './check-built.ts';
import { filesUnder } from './files.ts';
import { type Manifest, manifestFor } from './manifest-for.ts';

/** Compiles the facts and builds; throws with all faults when the result may not ship. */
export async function buildAll(): Promise<void> {
  compileFacts();
  await Promise.all(TARGETS.map(buildOne));
  const faults = (await Promise.all(TARGETS.map(faultsOf))).flat();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The sizes of the scripts that ship, in bytes, for people to read. */
export async function sizes(target: Target): Promise<string> {
  const scripts = (await filesUnder(`${DIST}${target}`)).filter((file) => file.endsWith('.js'));
  const lines = scripts.map(async (file) => `${file} ${String((await stat(`${DIST}${target}/${file}`)).size)}`);
  return (await Promise.all(lines)).join(', ');
}

async function buildOne(target: Target): Promise<void> {
  const folder = `${DIST}${target}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(`${ROOT}extension`, folder, { recursive: true });
  await cp(`${ROOT}icons`, `${folder}/icons`, { recursive: true });
  await bundle(target);
  const source = await readJson<Manifest>('manifest.json');
  const { version } = await readJson<{ version: string }>('package.json');
  await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(target, source, version), null, 2)}\n`);
}

/** Both files are ours and typed where they are used; the stores' linter and the browsers check the manifest itself. */
async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(ROOT + name, 'utf8')) as T;
}
