import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, GOOD } from './facts/good-seeds.ts';

/** What `npm run audit` runs, over the seeds that ship. */
function audit(...options: readonly string[]): { status: number | null; out: string; err: string } {
  const tool = join(import.meta.dirname, '../../src/tools/audit.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', tool, ...options], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

it('draws a sheet without sources, and tells their sources afterwards', () => {
  const drawn = audit('--draw', '20', '--seed', '7');
  const lines = drawn.out.trim().split('\n');
  expect(lines).toHaveLength(20);
  expect(drawn.out).not.toContain('https://');
  const sheet = join(folderOf(GOOD), 'sheet.jsonl');
  writeFileSync(sheet, drawn.out);
  const sources = audit('--key', sheet).out.trim().split('\n');
  expect(sources).toHaveLength(20);
  for (const source of sources) expect(source).toContain('"url":"https://');
});

it('counts the rounds that were made', () => {
  const { status, out } = audit();
  expect(out).toMatch(/^round-2: 300 drawn; .*at most \d+\.\d% \(95%\)$/m);
  expect(status).toBe(0);
});

it.each([
  [['--draw', 'many'], 2, '--draw needs a whole number.'],
  [['--draw', '5'], 2, '--seed needs a whole number.'],
  [['--key', '/nowhere/sheet'], 1, '/nowhere/sheet is not there. Give a file that --draw has written'],
  [['--dra', '5'], 2, "Unknown option '--dra'"],
])('%j is wrong: ends with %i', (options, code, message) => {
  const { status, err } = audit(...options);
  expect(err).toContain(message);
  expect(status).toBe(code);
});
