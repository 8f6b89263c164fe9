/** Gives `locales:all.json` to the bundles as text: the messages of all languages, since a browser hands out those of its own language only. */
import type { Plugin } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { ROOT } from '../lib/root.ts';

const FOLDER = `${ROOT}extension/_locales/`;

export const localesPlugin: Plugin = {
  name: 'locales',
  setup(build) {
    build.onResolve({ filter: /^locales:/ }, ({ path }) => ({ path, namespace: 'locales' }));
    build.onLoad({ filter: /./, namespace: 'locales' }, async () => ({
      contents: JSON.stringify(await allMessages()),
      loader: 'text',
    }));
  },
};

/** By BCP 47 tag ("zh-CN" for the folder zh_CN), each a table from key to message. */
export async function allMessages(): Promise<Record<string, Record<string, string>>> {
  const folders = (await readdir(FOLDER)).sort();
  return Object.fromEntries(
    await Promise.all(folders.map(async (name) => [name.replace('_', '-'), await messagesIn(name)] as const)),
  );
}

async function messagesIn(folder: string): Promise<Record<string, string>> {
  const text = await readFile(`${FOLDER}${folder}/messages.json`, 'utf8');
  const messages = JSON.parse(text) as Record<string, { readonly message: string }>; // our own file, held by tests
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
