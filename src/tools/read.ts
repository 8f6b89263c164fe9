/** `npm run read`: the reading of saved pages, a JSON object a line. */
import { runCommand } from './lib/command.ts';
import { loadFacts } from './read/load-facts.ts';
import { parseOptions, USAGE, type Options } from './read/options.ts';
import { printAll } from './read/print.ts';
import { readFiles } from './read/read-files.ts';
import { readLines } from './read/read-lines.ts';
import { createReader } from './read/read-one.ts';

await runCommand(USAGE, async () => {
  const options = parseOptions(process.argv.slice(2), new Date());
  if (options === null) console.log(USAGE);
  else await read(options);
});

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
