/** The results of the audit's rounds: seeds/audit/*.tsv, a drawn statement a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../lib/command.ts';

/**
 * `supported`: independent evidence carries statement, date and step. `wrong`: evidence says otherwise. `cite`: true as far as
 * found, but the source that the record names does not carry it. `unverified`: nothing was found for or against. `open`: not looked at.
 */
export const RESULTS = ['supported', 'wrong', 'cite', 'unverified', 'open'] as const;
export type Result = (typeof RESULTS)[number];

export interface Line {
  readonly address: string;
  readonly result: Result;
  /** What was found; required of everything that is not `supported`. */
  readonly note: string;
}

export interface Round {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Thrown for a line that cannot be read; the message names file, line and what to write. */
export class UnreadableRound extends InputError {
  override readonly name = 'UnreadableRound';
}

/** All rounds of a folder of seeds in the order of their names; none when there is no folder `audit`. */
export function readRounds(seeds: string): Round[] {
  const folder = join(seeds, 'audit');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().map((name) => ({
    name: name.replace(/\.tsv$/, ''),
    lines: readLines(`audit/${name}`, readFileSync(join(folder, name), 'utf8')),
  }));
}

function readLines(file: string, text: string): Line[] {
  return text.split('\n').flatMap((row, index) => {
    if (row === '' || row.startsWith('#')) return [];
    const [address = '', word = '', note = ''] = row.split('\t');
    const result = RESULTS.find((one) => one === word);
    const where = `${file}:${index + 1}`;
    if (result === undefined)
      throw new UnreadableRound(
        `${where}: "${word}" is no result. Write address, tab, one of: ${RESULTS.join(', ')}, tab, note`,
      );
    if (note === '' && result !== 'supported' && result !== 'open')
      throw new UnreadableRound(`${where}: "${result}" needs a note. Say after a third tab what was found`);
    return [{ address, result, note }];
  });
}
