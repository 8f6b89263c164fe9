/** The real build: both folders may ship, the polyfill is the released one, the gate is small, zips are the same bytes. */
import { readFile, stat, utimes } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../../src/tools/build/build.ts';
import { faultsOf } from '../../../src/tools/build/check-built.ts';
import { filesUnder } from '../../../src/tools/build/files.ts';
import { zipFolder } from '../../../src/tools/package/zip.ts';

beforeAll(async () => {
  await stat('dist/chrome/reader.js').catch(buildAll);
});

describe.each(['chrome', 'firefox'] as const)('dist/%s', (target) => {
  test('has no fault', async () => {
    expect(await faultsOf(target)).toEqual([]);
  });

  test('has a gate under 5 kB that carries no polyfill', async () => {
    const gate = await readFile(`dist/${target}/gate.js`, 'utf8');
    expect(Buffer.byteLength(gate)).toBeLessThan(5000);
    expect(gate).not.toContain('webextension-polyfill');
  });

  test('carries the polyfill byte for byte', async () => {
    const released = await readFile('node_modules/webextension-polyfill/dist/browser-polyfill.min.js', 'utf8');
    const code = released.slice(0, released.indexOf('//# sourceMappingURL')).trimEnd();
    for (const name of ['reader', 'background', 'popup'])
      expect((await readFile(`dist/${target}/${name}.js`, 'utf8')).startsWith(code)).toBe(true);
  });

  test('zips to the same bytes whatever the files are dated', async () => {
    const first = await zipFolder(`dist/${target}`);
    await utimes(`dist/${target}/manifest.json`, new Date(), new Date(Date.now() - 1e9));
    const second = await zipFolder(`dist/${target}`);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(first.length).toBeGreaterThan(10_000);
  });
});

test('filesUnder lists all files in one order', async () => {
  const files = await filesUnder('icons');
  expect(files).toContain('icon-16.png');
  expect(files).toEqual([...files].sort());
});
