/** The changes of the fact set as Markdown for the change log: counts, and in full whatever was corrected or taken back. */
import { compareText } from '../compare-text.ts';
import type { Changes, RecordChange, Renamed } from './compare-snapshots.ts';
import type { Correction } from './pair-statements.ts';
import type { LoggedRecord, Statement } from './snapshot.ts';

export interface Span {
  readonly since: string;
  readonly until: string;
  readonly asOf: string | null;
}

export function writeLog(changes: Changes, { since, until, asOf }: Span): string[] {
  const { added, removed, renamed, changed } = changes;
  const corrected = changed.filter((change) => change.corrected.length > 0);
  const retracted = changed.filter((change) => change.removed.length > 0);
  const extended = changed.filter((change) => change.added.length > 0);
  const named = changed.filter((change) => change.newNames.length > 0);
  const body = [
    ...section(`New records (${added.length})`, byKind(added)),
    ...section(
      `Removed records (${removed.length})`,
      removed.map((record) => `- ${record.name} (${record.kind}/${record.id})`),
    ),
    ...section(`Renamed records (${renamed.length})`, renamed.map(renamedLine)),
    ...section(`Corrected statements (${count(corrected, 'corrected')})`, corrected.flatMap(correctionLines)),
    ...section(`Removed statements (${count(retracted, 'removed')})`, retracted.flatMap(removedLines)),
    ...section(
      `New statements in records that were there (${count(extended, 'added')})`,
      paragraph(extended.map(addedWords)),
    ),
    ...section(
      `New names (${count(named, 'newNames')})`,
      named.map(({ record, newNames }) => `- ${record.name}: ${newNames.join(', ')}`),
    ),
  ];
  const head = [`### Facts: ${since} to ${until}`, '', ...(asOf === null ? [] : [`Checked up to ${asOf}.`])];
  return body.length === 0 ? [...head, 'No record has changed.'] : [...head, ...body];
}

function section(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `#### ${head}`, '', ...lines];
}

function count(changes: readonly RecordChange[], key: 'corrected' | 'removed' | 'added' | 'newNames'): number {
  return changes.reduce((sum, change) => sum + change[key].length, 0);
}

function byKind(records: readonly LoggedRecord[]): string[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort(compareText);
  return kinds.map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    return `- **${kind}** (${own.length}): ${own.map(({ name, statements }) => `${name} (${statements.length})`).join(', ')}`;
  });
}

function renamedLine({ old, fresh }: Renamed): string {
  const path = ({ kind, id }: LoggedRecord): string => `${kind}/${id}`;
  return path(old) === path(fresh)
    ? `- ${path(fresh)}: ${old.name} -> ${fresh.name}`
    : `- ${path(old)} -> ${path(fresh)}: ${old.name === fresh.name ? fresh.name : `${old.name} -> ${fresh.name}`}`;
}

function correctionLines({ record, corrected }: RecordChange): string[] {
  return [`- ${record.name}`, ...corrected.map((correction) => `  - ${correctionWords(correction)}`)];
}

/** Only what changed is told twice. */
function correctionWords({ old, fresh }: Correction): string {
  const dates = old.on === fresh.on ? fresh.on : `${old.on} -> ${fresh.on}`;
  const whats = old.what === fresh.what ? fresh.what : `${old.what} -> ${fresh.what}`;
  const texts = old.text === fresh.text ? fresh.text : `${quoted(old.text)} -> ${quoted(fresh.text)}`;
  return [`${dates}, ${whats}`, texts].filter((part) => part !== '').join(': ');
}

function quoted(text: string): string {
  return text === '' ? '(no text)' : `"${text}"`;
}

function removedLines({ record, removed }: RecordChange): string[] {
  return [`- ${record.name}`, ...removed.map((statement) => `  - ${statementWords(statement)}`)];
}

function statementWords({ on, what, text }: Statement): string {
  return `${on}, ${what}${text === '' ? '' : `: ${text}`}`;
}

function addedWords({ record, added }: RecordChange): string {
  return `${record.name} (${added.length})`;
}

function paragraph(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${words.join(', ')}.`];
}
