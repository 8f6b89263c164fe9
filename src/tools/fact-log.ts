/** `npm run fact-log`: the change log of the facts, from the history of the seeds. */
import { factLog } from './facts/history/fact-log.ts';
import { parseOptions, USAGE } from './facts/history/options.ts';
import { runCommand } from './lib/command.ts';
import { ROOT } from './lib/root.ts';

await runCommand(USAGE, () => {
  const options = parseOptions(process.argv.slice(2));
  console.log(options === null ? USAGE : factLog(ROOT, options, warn).join('\n'));
});

function warn(message: string): void {
  console.error(message);
}
