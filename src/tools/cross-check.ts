/** `npm run cross-check`: holds the fact set against local copies of open collections; exit code 1 when one can't be read. */
import { parseOptions, USAGE, UsageError } from './facts/cross-check/options.ts';
import { InputError } from './facts/cross-check/read-input.ts';
import { crossCheck } from './facts/cross-check/run.ts';

/** Wrong calls, as shells and make expect it. */
const WRONG_CALL = 2;

try {
  const options = parseOptions(process.argv.slice(2));
  console.log(options === null ? USAGE : crossCheck(options, warn).join('\n'));
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof UsageError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? WRONG_CALL : 1;
}

function warn(message: string): void {
  console.error(message);
}
