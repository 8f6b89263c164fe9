/** Gives `facts:names.json` and `facts:facts.json` to the bundles as text. */
import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { DIST } from '../lib/root.ts';

export const factsPlugin: Plugin = {
  name: 'facts',
  setup(build) {
    build.onResolve({ filter: /^facts:/ }, ({ path }) => ({ path: path.slice('facts:'.length), namespace: 'facts' }));
    build.onLoad({ filter: /./, namespace: 'facts' }, async ({ path }) => ({
      contents: await readFile(`${DIST}facts/${path}`, 'utf8'),
      loader: 'text',
    }));
  },
};
