/** `npm run facts`: validates all seeds, compiles them and prints what there is; of another folder given it only validates and counts. Exit code 1 when there is a fault. */
import { resolve } from 'node:path';
import { checkFacts, compileFacts, SeedsAreFaulty } from './facts/compile-facts.ts';
import { countLines } from './facts/counts.ts';

const given = process.argv[2];

try {
  const { facts } = given === undefined ? compileFacts() : checkFacts(resolve(given));
  console.log(countLines(facts).join('\n'));
} catch (error) {
  if (!(error instanceof SeedsAreFaulty)) throw error;
  console.error(error.message);
  console.error(`\n${error.count} ${error.count === 1 ? 'fault' : 'faults'}; nothing was compiled.`);
  process.exitCode = 1;
}
