/** What a checker gets to see: first the statement without its sources, and only then the sources. */
import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '../../lib/command.ts';
import type { Cite } from '../../../types.ts';
import type { Stated } from '../statements.ts';

/** The sources, and what is no part of the statement. */
const KEPT_BACK: ReadonlySet<string> = new Set(['cites', 'accounts', 'major']);

/** One object of the sheet: address, record's name, and the statement with all of its fields but the sources. */
export function blind({ address, stratum, name, said }: Stated): object {
  const { accounts } = said;
  const shown = Object.entries(said).filter(([field]) => !KEPT_BACK.has(field));
  return {
    address,
    kind: stratum,
    name,
    ...Object.fromEntries(shown),
    ...(accounts && { accounts: accounts.map(({ says, on }) => ({ says, on })) }),
  };
}

/** The sources that were kept back. */
export function key({ address, said, cites }: Stated): object {
  const used = [...said.cites, ...(said.accounts ?? []).flatMap((account) => account.cites)];
  return {
    address,
    cites: [...new Set(used)]
      .map((name) => cites[name])
      .filter(isCite)
      .map(short),
  };
}

function isCite(cite: Cite | undefined): cite is Cite {
  return cite !== undefined;
}

function short({ url, publisher, date, grade }: Cite): object {
  return { url, publisher, date, grade };
}

/** The addresses that a sheet lists; throws an InputError that names file and line where a line is none of a sheet. */
export function readSheet(file: string): string[] {
  if (!existsSync(file)) throw new InputError(`${file} is not there. Give a file that --draw has written`);
  const rows = readFileSync(file, 'utf8').split('\n');
  return rows.flatMap((row, index) => (row.trim() === '' ? [] : [addressIn(row, `${file}:${index + 1}`)]));
}

function addressIn(row: string, where: string): string {
  const address = /^\{"address":"([^"]+)"/.exec(row)?.[1];
  if (address === undefined)
    throw new InputError(`${where} is no line of a sheet. Give a file that --draw has written`);
  return address;
}
