/** Lets webextension-polyfill ship byte for byte as its authors released it: in front of each bundle, not inside it. */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { ROOT } from '../lib/root.ts';

/** The released file; it leaves `browser` in the global scope, where it is not there already. */
export const POLYFILL = readFileSync(`${ROOT}node_modules/webextension-polyfill/dist/browser-polyfill.min.js`, 'utf8')
  // Its source map does not ship.
  .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');

/** Resolves the import to that global. */
export const polyfillPlugin: Plugin = {
  name: 'polyfill',
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'browser', namespace: 'polyfill' }));
    build.onLoad({ filter: /./, namespace: 'polyfill' }, () => ({ contents: 'export default globalThis.browser;' }));
  },
};
