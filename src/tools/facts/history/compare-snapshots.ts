/** What changed between two moments of the fact set, record by record. */
import { pairStatements, type Pairs } from './pair-statements.ts';
import type { LoggedRecord, Snapshot } from './snapshot.ts';

export interface RecordChange extends Pairs {
  readonly record: LoggedRecord;
  readonly newNames: readonly string[];
}

export interface Renamed {
  readonly old: LoggedRecord;
  readonly fresh: LoggedRecord;
}

export interface Changes {
  readonly added: readonly LoggedRecord[];
  readonly removed: readonly LoggedRecord[];
  /** Another id, kind or standard name for the same thing. */
  readonly renamed: readonly Renamed[];
  /** Records that were there before and say something else now. */
  readonly changed: readonly RecordChange[];
}

/** A record that vanished is the one that appeared when they share so much of their statements. */
const SAME_RECORD = 0.5;

export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const old = byKey(before.records);
  const fresh = byKey(after.records);
  const gone = before.records.filter((record) => !fresh.has(keyOf(record)));
  const come = after.records.filter((record) => !old.has(keyOf(record)));
  const moved = gone.flatMap((record) => {
    const to = come.find((other) => isSame(record, other));
    return to === undefined ? [] : [{ old: record, fresh: to }];
  });
  const kept = before.records.flatMap((record) => {
    const now = fresh.get(keyOf(record));
    return now === undefined ? [] : [{ old: record, fresh: now }];
  });
  return {
    added: come.filter((record) => !moved.some((one) => one.fresh === record)),
    removed: gone.filter((record) => !moved.some((one) => one.old === record)),
    renamed: [...moved, ...kept.filter((pair) => pair.old.name !== pair.fresh.name)],
    changed: [...kept, ...moved].map(changeOf).filter(isChange),
  };
}

function keyOf({ kind, id }: LoggedRecord): string {
  return `${kind}/${id}`;
}

function byKey(records: readonly LoggedRecord[]): ReadonlyMap<string, LoggedRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

/** Moved to another folder, given another id, or both. */
function isSame(old: LoggedRecord, fresh: LoggedRecord): boolean {
  if (old.id === fresh.id || old.name === fresh.name) return true;
  const texts = new Set(fresh.statements.map(({ what, on, text }) => `${what} ${on} ${text}`));
  const shared = old.statements.filter(({ what, on, text }) => texts.has(`${what} ${on} ${text}`)).length;
  return shared > 1 && shared / Math.max(old.statements.length, fresh.statements.length) >= SAME_RECORD;
}

function changeOf({ old, fresh }: Renamed): RecordChange {
  const known = new Set([old.name, ...old.names]);
  const newNames = fresh.names.filter((name) => !known.has(name) && name !== fresh.name);
  return { record: fresh, ...pairStatements(old.statements, fresh.statements), newNames };
}

function isChange({ corrected, removed, added, newNames }: RecordChange): boolean {
  return corrected.length + removed.length + added.length + newNames.length > 0;
}
