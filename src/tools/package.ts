/** `npm run package`: builds, lints as the stores do, and writes the two zips; the same input gives the same bytes. */
import { writeFile } from 'node:fs/promises';
import { buildAll } from './build/build.ts';
import { zipFolder } from './package/zip.ts';
import { DIST, TARGETS } from './root.ts';
import { runTool } from './run-tool.ts';

try {
  await buildAll();
  process.exitCode = await runTool('addons-linter/bin/addons-linter', ['--warnings-as-errors', `${DIST}firefox`]);
  for (const target of TARGETS) {
    const zip = await zipFolder(`${DIST}${target}`);
    await writeFile(`${DIST}sinogloss-${target}.zip`, zip);
    console.log(`dist/sinogloss-${target}.zip ${String(zip.length)} bytes`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
