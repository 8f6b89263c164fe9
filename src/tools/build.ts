/** `npm run build`: dist/chrome and dist/firefox. */
import { buildAll, sizes } from './build/build.ts';
import { TARGETS } from './lib/root.ts';

try {
  await buildAll();
  for (const target of TARGETS) console.log(`dist/${target}: ${await sizes(target)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
