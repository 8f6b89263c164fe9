/** The whole fact log of a checkout: two moments in, lines of Markdown out. */
import { compareSnapshots } from './compare-snapshots.ts';
import { commitOf, demandHistory, lastRelease } from './git.ts';
import type { Options } from './options.ts';
import { snapshotAt, snapshotNow, withNames } from './snapshot.ts';
import { writeLog } from './write-log.ts';

const SHORT_HASH = 7;

/** Throws InputError; `warn` hears which files could not be read. */
export function factLog(root: string, { since, until }: Options, warn: (message: string) => void): string[] {
  demandHistory(root);
  const from = since ?? lastRelease(root, until);
  const before = snapshotAt(root, from);
  const after = until === null ? snapshotNow(root) : snapshotAt(root, until);
  for (const file of [...before.unread, ...after.unread])
    warn(`seeds/${file} is not YAML at one of the two ends and is left out there.`);
  const span = { since: nameOf(root, from), until: until === null ? 'now' : nameOf(root, until), asOf: after.asOf };
  const shortNames = new Map([...before.records, ...after.records].map(({ id, short }) => [id, short]));
  return writeLog(compareSnapshots(withNames(before, shortNames), withNames(after, shortNames)), span);
}

/** A tag or branch as it is called, a commit by its short hash. */
function nameOf(root: string, ref: string): string {
  return commitOf(root, ref) === ref ? ref.slice(0, SHORT_HASH) : ref;
}
