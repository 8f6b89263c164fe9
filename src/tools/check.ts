/** `npm run check`: types, lint, format and seeds; all of them, even when the first one fails. */
import { validateSeeds } from './facts/compile.ts';
import { faultLine } from './facts/fault.ts';
import { ROOT } from './lib/root.ts';
import { runTool } from './lib/run-tool.ts';

const CHECKS = [
  ['types', 'typescript/bin/tsc', '-p', '.'],
  ['lint', 'eslint/bin/eslint.js', '.', '--max-warnings=0'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
] as const;

const failed: string[] = [];
for (const [name, script, ...args] of CHECKS) if ((await runTool(script, args)) !== 0) failed.push(name);

const { faults } = validateSeeds(`${ROOT}seeds`);
for (const fault of faults) console.error(faultLine(fault));
if (faults.length > 0) failed.push('seeds');

console.log(failed.length === 0 ? 'types, lint, format, seeds: all well' : `not well: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
