/** `npm run cross-check`: holds the fact set against local copies of open collections; exit code 1 when one can't be read. */
import { parseOptions, USAGE } from './facts/cross-check/options.ts';
import { crossCheck } from './facts/cross-check/run.ts';
import { runCommand } from './lib/command.ts';

await runCommand(USAGE, () => {
  const options = parseOptions(process.argv.slice(2));
  console.log(options === null ? USAGE : crossCheck(options, warn).join('\n'));
});

function warn(message: string): void {
  console.error(message);
}
