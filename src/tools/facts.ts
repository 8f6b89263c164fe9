/** `npm run facts`: validates all seeds, compiles them and prints what there is. Exit code 1 when there is a fault. */
import { join, resolve } from 'node:path';
import { compileFacts } from './compile-facts.ts';
import { validateSeeds } from './facts/compile.ts';
import { countLines } from './facts/counts.ts';
import { faultLine } from './facts/fault.ts';

const folder = resolve(process.argv[2] ?? 'seeds');
const { faults } = validateSeeds(folder);
if (faults.length > 0) {
  console.error(faults.map(faultLine).join('\n'));
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was compiled.`);
  process.exitCode = 1;
} else {
  const { facts } =
    process.argv[2] === undefined ? compileFacts() : compileFacts(folder, join(folder, '..', 'dist-facts'));
  console.log(countLines(facts).join('\n'));
}
