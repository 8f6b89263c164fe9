/** `npm run fact-log`: the change log of the facts, from the history of the seeds. */
import { factLog } from './facts/history/fact-log.ts';
import { HistoryError } from './facts/history/git.ts';
import { parseOptions, USAGE, UsageError } from './facts/history/options.ts';
import { ROOT } from './lib/root.ts';

/** Wrong calls, as shells and make expect it. */
const WRONG_CALL = 2;

try {
  const options = parseOptions(process.argv.slice(2));
  console.log(options === null ? USAGE : factLog(ROOT, options, warn).join('\n'));
} catch (error) {
  if (!(error instanceof HistoryError) && !(error instanceof UsageError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? WRONG_CALL : 1;
}

function warn(message: string): void {
  console.error(message);
}
