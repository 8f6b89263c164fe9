/** `npm test`: builds, then runs all tests, unit and end to end, in Chromium and in Firefox. Further arguments go to vitest. */
import { ensureBrowsers } from './browsers/install.ts';
import { buildAll } from './build/build.ts';
import { TARGETS } from './lib/root.ts';
import { runTool } from './lib/run-tool.ts';

try {
  ensureBrowsers(TARGETS);
  await buildAll();
  process.exitCode = await runTool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
