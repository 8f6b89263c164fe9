/** `npm run read`: the reading of saved pages, a JSON object a line. */
import { loadFacts } from './read/load-facts.ts';
import { parseOptions, USAGE, UsageError, type Options } from './read/options.ts';
import { printAll } from './read/print.ts';
import { readFiles } from './read/read-files.ts';
import { readLines } from './read/read-lines.ts';
import { createReader } from './read/read-one.ts';

/** Wrong calls, as shells and make expect it. */
const WRONG_CALL = 2;

try {
  const options = parseOptions(process.argv.slice(2), new Date());
  if (options === null) console.log(USAGE);
  else await read(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? WRONG_CALL : 1;
}

async function read(options: Options): Promise<void> {
  const readOne = createReader(
    loadFacts((message) => {
      console.error(message);
    }),
  );
  await printAll(
    options.jsonl ? readLines(process.stdin, options, readOne) : readFiles(options, readOne),
    process.stdout,
  );
}
