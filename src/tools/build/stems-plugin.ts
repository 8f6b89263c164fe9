/** Gives the gate its finished stems instead of the table that they are made from. */
import type { Plugin } from 'esbuild';
import { STEMS } from '../../detect/stems.ts';

export const stemsPlugin: Plugin = {
  name: 'stems',
  setup(build) {
    build.onLoad({ filter: /[\\/]detect[\\/]stems\.ts$/ }, () => ({
      contents: `export const STEMS = ${JSON.stringify(STEMS)};`,
      loader: 'js',
    }));
  },
};
