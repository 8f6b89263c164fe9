/** The options of `npm run cross-check`. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../lib/command.ts';
import { ROOT } from '../../lib/root.ts';
import { SOURCES, type SourceName } from './item.ts';
import { KNOWN_FILE } from './known-differences.ts';

export interface Options {
  readonly folders: readonly (readonly [SourceName, string])[];
  readonly seeds: string;
  readonly known: string;
  readonly all: boolean;
}

export const USAGE = `npm run --silent cross-check -- [options]

Holds the fact set against local copies of open collections and prints agreements, differences and what only they have.
It never asks the network. A difference is no fault: the exit code is 0 whenever all could be read.

  --models-dev DIR        a copy of github.com/anomalyco/models.dev
  --governance-map DIR    a copy of github.com/xuxinfan34/china-ai-governance-map
  --agora DIR             AGORA's documents.csv and authorities.csv, or the folder above them
  --all                   list agreements and later versions too
  --seeds DIR             other seeds than the repository's
  --known FILE            another list of known differences
  --help                  print this`;

const NAMES = {
  'models-dev': { type: 'string' },
  'governance-map': { type: 'string' },
  agora: { type: 'string' },
  seeds: { type: 'string' },
  known: { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Null when only help is wanted; throws UsageError, or what parseArgs throws. */
export function parseOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({ args: [...args], options: NAMES });
  if (values.help === true) return null;
  const folders = SOURCES.flatMap((source) => {
    const folder = values[source];
    return folder === undefined ? [] : [[source, resolve(folder)] as const];
  });
  if (folders.length === 0) throw new UsageError(`Name a copy to hold the facts against: --${SOURCES.join(', --')}.`);
  return {
    folders,
    seeds: resolve(values.seeds ?? join(ROOT, 'seeds')),
    known: resolve(values.known ?? KNOWN_FILE),
    all: values.all === true,
  };
}
