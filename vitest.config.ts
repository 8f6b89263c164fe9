/** Two projects: what runs in plain Node, and what needs real browsers, one after the other. */
import { readFile } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'vitest/config';

const IN_BROWSERS = ['test/e2e/**/*.test.ts', 'test/highlight/**/*.test.ts', 'test/{card,ui}/browser/**/*.test.ts'];

/** What the build does for the bundles: the compiled facts as text. */
const facts: Plugin = {
  name: 'facts',
  resolveId: (id) => (id.startsWith('facts:') ? `\0${id}` : null),
  load: async (id) =>
    id.startsWith('\0facts:')
      ? `export default ${JSON.stringify(await readFile(`dist/facts/${id.slice('\0facts:'.length)}`, 'utf8'))};`
      : null,
};

export default defineConfig({
  plugins: [facts],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: IN_BROWSERS, testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: IN_BROWSERS,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
