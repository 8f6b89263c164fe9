/** The entry of all commands: says what is wrong in one line, keeps standard output clean, hands on exit codes. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['src/tools/bootstrap.mjs', ...args], { encoding: 'utf8' });
}

test.each([[['no-such-command']], [['../../x']], [['root']], [['lib/root']], [[]]])('%j is no command', (args) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/There is no command/);
  expect(stderr).not.toMatch(/at .*\.mjs:\d+/);
});

test('knows what package.json names, and nothing else', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const tools = readdirSync('src/tools').filter((file) => file.endsWith('.ts'));
  expect(tools.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(scripts).sort());
});

test('hands on the exit code of the command', () => {
  const { status, stderr } = run('start', '--browser', 'safari');
  expect(status).toBe(1);
  expect(stderr).toContain('npm start --');
});
