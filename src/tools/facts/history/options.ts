/** The options of `npm run fact-log`. */
import { parseArgs } from 'node:util';

export interface Options {
  /** Null for the last release. */
  readonly since: string | null;
  /** Null for the files as they lie there now. */
  readonly until: string | null;
}

export const USAGE = `npm run --silent fact-log -- [options]

Writes as Markdown what changed in the fact set, from the history of seeds/: new, removed and renamed records, corrected, removed
and new statements, new names. Seeds of any age are read; none is validated.

  --since REF    a tag, branch or commit; default: the last tag before the end, or the first commit
  --until REF    the same; default: the files as they are now, committed or not
  --help         print this`;

const NAMES = { since: { type: 'string' }, until: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Null when only help is wanted; throws what parseArgs throws. */
export function parseOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({ args: [...args], options: NAMES });
  return values.help === true ? null : { since: values.since ?? null, until: values.until ?? null };
}
