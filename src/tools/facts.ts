/** `npm run facts`: validates all seeds, compiles them and prints what there is. Exit code 1 when there is a fault. */
import { join, resolve } from 'node:path';
import { compileFacts, SeedsAreFaulty } from './compile-facts.ts';
import { countLines } from './facts/counts.ts';

const given = process.argv[2];

try {
  // Seeds from elsewhere are compiled beside them, so that what is built here stays what it is.
  const { facts } =
    given === undefined ? compileFacts() : compileFacts(resolve(given), join(resolve(given), '..', 'dist-facts'));
  console.log(countLines(facts).join('\n'));
} catch (error) {
  if (!(error instanceof SeedsAreFaulty)) throw error;
  console.error(error.message);
  console.error(`\n${error.count} ${error.count === 1 ? 'fault' : 'faults'}; nothing was compiled.`);
  process.exitCode = 1;
}
