/** `npm run facts`: validates all seeds, compiles them and prints what there is; of another folder given it only validates and counts. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, isPartialDate } from '../dates/partial-date.ts';
import { checkFacts, compileFacts } from './facts/compile-facts.ts';
import { countLines } from './facts/counts.ts';
import { staleLines } from './facts/stale.ts';
import { runCommand, UsageError } from './lib/command.ts';

const USAGE = `npm run facts                            validates and compiles the seeds, and counts what there is
npm run facts -- FOLDER                  validates and counts the seeds of another folder
npm run facts -- --stale                 what to look at next: planned days that have passed, records that are old
npm run facts -- --stale --months 18     the same, with "old" from 18 months on (12 unless told)
npm run facts -- --stale --today 2027-01-31`;
const OLD_MONTHS = 12;

await runCommand(USAGE, () => {
  console.log(run().join('\n'));
});

function run(): string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stale: { type: 'boolean' },
      months: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return [USAGE];
  const [folder] = positionals;
  const compiled = folder === undefined ? compileFacts() : checkFacts(resolve(folder));
  if (values.stale !== true) return countLines(compiled);
  return staleLines(compiled, today(values.today), months(values.months));
}

function today(given: string | undefined): string {
  const day = given ?? dayOf(new Date());
  if (!isPartialDate(day) || day.length < 10)
    throw new UsageError(`--today needs a day such as 2027-01-31, not "${day}".`);
  return day;
}

function months(given: string | undefined): number {
  const value = Number(given ?? OLD_MONTHS);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`--months needs a whole number from 1, not "${given ?? ''}".`);
  return value;
}
