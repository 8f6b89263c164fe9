/** `npm run bench`: measures in real browsers how long things take; `-- --quality` counts right and wrong instead. */
import { readFileSync } from 'node:fs';
import type { NameTable } from '../types.ts';
import { benchBrowser } from './bench/browser.ts';
import { benchOptions } from './bench/options.ts';
import { checkQuality } from './bench/quality.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildAll } from './build/build.ts';
import { compileFacts } from './facts/compile-facts.ts';
import { DIST } from './lib/root.ts';

try {
  const options = benchOptions(process.argv.slice(2));
  if (options.quality) {
    compileFacts();
    if (!checkQuality(names())) process.exitCode = 1;
  } else {
    ensureBrowsers(options.targets);
    await buildAll();
    for (const target of options.targets) console.log(await benchBrowser(target, names(), options.quick));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The facts' compiler has just written them. */
function names(): NameTable {
  return JSON.parse(readFileSync(`${DIST}facts/names.json`, 'utf8')) as NameTable;
}
