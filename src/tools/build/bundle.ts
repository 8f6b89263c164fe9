/** The scripts that ship, bundled by esbuild into one browser's folder. */
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { DIST, ROOT, type Target } from '../lib/root.ts';
import { factsPlugin } from './facts-plugin.ts';
import { localesPlugin } from './locales-plugin.ts';
import { POLYFILL, polyfillPlugin } from './polyfill.ts';
import { stemsPlugin } from './stems-plugin.ts';

/** What each bundle is made of. The gate goes without the polyfill: it runs on every page. Workers have nothing that it could fill. */
export const ENTRIES = {
  gate: 'src/gate/gate.ts',
  reader: 'src/reader/reader.ts',
  background: 'src/background/background.ts',
  popup: 'src/ui/main.tsx',
  'text-worker': 'src/reader/text-worker.ts',
} as const;

/** What the newest features that we may use are, for both browsers' oldest versions. */
const SYNTAX = ['chrome148', 'firefox153'];

/** Writes `<folder of the target>/<name>.js` for each entry; rejects with esbuild's own report. */
export async function bundle(target: Target): Promise<void> {
  const { gate, 'text-worker': worker, ...others } = ENTRIES;
  const common = shared(target);
  await build({ ...common, entryPoints: { gate }, plugins: [stemsPlugin] });
  await build({ ...common, entryPoints: { 'text-worker': worker } });
  await build({ ...common, entryPoints: others, banner: { js: POLYFILL } });
}

function shared(target: Target): BuildOptions {
  return {
    absWorkingDir: ROOT,
    outdir: `${DIST}${target}`,
    bundle: true,
    format: 'iife',
    target: SYNTAX,
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [polyfillPlugin, factsPlugin, localesPlugin],
    logLevel: 'error',
  };
}
