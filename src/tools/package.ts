/** `npm run package`: builds, lints as the stores do, and writes the two zips; the same input gives the same bytes. */
import { writeFile } from 'node:fs/promises';
import { buildAll } from './build/build.ts';
import { lintFirefox } from './package/lint.ts';
import { zipFolder } from './package/zip.ts';
import { DIST, TARGETS } from './lib/root.ts';

try {
  await buildAll();
  const findings = lintFirefox();
  if (findings.length > 0) throw new Error(findings.join('\n'));
  console.log('lint: nothing to mend');
  for (const target of TARGETS) {
    const zip = await zipFolder(`${DIST}${target}`);
    await writeFile(`${DIST}sinogloss-${target}.zip`, zip);
    console.log(`dist/sinogloss-${target}.zip ${String(zip.length)} bytes`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
