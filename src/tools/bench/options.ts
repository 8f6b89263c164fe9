/** What `npm run bench` was asked for. Pure. */
import { parseArgs } from 'node:util';
import { type Target, TARGETS } from '../lib/root.ts';

export interface BenchOptions {
  readonly targets: readonly Target[];
  /** Fewer rounds and shorter texts: to see whether all still runs. */
  readonly quick: boolean;
  /** Counts of right and wrong verdicts and mentions instead of times. */
  readonly quality: boolean;
}

export const USAGE = 'npm run bench -- [--browser chromium|firefox] [--quick] | --quality';

/** Throws with the usage on anything that it does not know. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string' }, quick: { type: 'boolean' }, quality: { type: 'boolean' } },
  });
  const { browser, quick = false, quality = false } = values;
  return { targets: browser === undefined ? TARGETS : [targetOf(browser)], quick, quality };
}

function targetOf(browser: string): Target {
  if (browser === 'chromium' || browser === 'chrome') return 'chrome';
  if (browser === 'firefox') return 'firefox';
  throw new Error(USAGE);
}
