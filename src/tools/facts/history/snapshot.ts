/** All records as they stood at one moment, read leniently: older seeds may have followed an older form. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isPartialDate } from '../../../dates/partial-date.ts';
import { capitalised, withoutBraces } from '../../../facts/braces.ts';
import { compareText } from '../compare-text.ts';
import { commitOf, filesAt } from './git.ts';

export interface Statement {
  /** What must be the same for two to be the same step: its name and what it is to, at, under; "fact" for a fact. */
  readonly what: string;
  readonly on: string;
  /** The sentence, demand or term that stands beside the date; empty when there is none. */
  readonly text: string;
}

export interface LoggedRecord {
  readonly id: string;
  /** The folder: a kind, or "story". */
  readonly kind: string;
  readonly name: string;
  /** How sentences call it. */
  readonly short: string;
  readonly statements: readonly Statement[];
  /** Names in all languages and aliases. */
  readonly names: readonly string[];
}

export interface Snapshot {
  /** Sorted by kind and id. */
  readonly records: readonly LoggedRecord[];
  /** Files that are no YAML; they are left out. */
  readonly unread: readonly string[];
  readonly asOf: string | null;
}

export function snapshotAt(root: string, ref: string): Snapshot {
  return snapshotOf(filesAt(root, commitOf(root, ref), 'seeds'));
}

/** As the files lie there now, committed or not. */
export function snapshotNow(root: string): Snapshot {
  const seeds = join(root, 'seeds');
  const paths = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return snapshotOf(
    new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(seeds, path), 'utf8')])),
  );
}

export function snapshotOf(files: ReadonlyMap<string, string>): Snapshot {
  const records: LoggedRecord[] = [];
  const unread: string[] = [];
  for (const path of [...files.keys()].sort(compareText)) {
    const [, kind, id] = /^([^/]+)\/([^/]+)\.yaml$/u.exec(path) ?? [];
    if (kind === undefined || id === undefined) continue;
    const data = read(files.get(path) ?? '');
    if (data === null) unread.push(path);
    else records.push(toRecord(kind, id, data));
  }
  return { records, unread, asOf: textOf(read(files.get('set.yaml') ?? '')?.['as-of']) || null };
}

type Data = Readonly<Record<string, unknown>>;

function read(text: string): Data | null {
  try {
    return asData(parse(text));
  } catch {
    return null;
  }
}

function asData(value: unknown): Data | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.values(asData(value) ?? {});
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function toRecord(kind: string, id: string, data: Data): LoggedRecord {
  const steps = listOf(data['steps']).flatMap((step) => toStatement(step, 'step'));
  const facts = listOf(data['facts']).flatMap((fact) => toStatement(fact, 'fact'));
  const named = valuesOf(data['names']).flatMap(formsIn);
  const names = [...new Set([...named, ...listOf(data['aliases']).flatMap(formsIn)])].sort(compareText);
  const name = textOf(data['name']) || id;
  return { id, kind, name, short: textOf(data['short']) || name, statements: [...steps, ...facts], names };
}

/** The same with `{id}` in all texts as the record's name, so that a mere link is no correction and the log can be read. */
export function withNames(snapshot: Snapshot, shortNames: ReadonlyMap<string, string>): Snapshot {
  const say = (text: string): string => {
    const said = withoutBraces(text, (id) => shortNames.get(id) ?? id);
    return text.startsWith('{') ? capitalised(said) : said;
  };
  const records = snapshot.records.map((record) => ({
    ...record,
    statements: record.statements.map((statement) => ({ ...statement, text: say(statement.text) })),
  }));
  return { ...snapshot, records };
}

/** A name, a list of dated ones, or an alias with conditions. */
function formsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(formsIn);
  const data = asData(value);
  const form = textOf(data?.['name']) || textOf(data?.['text']);
  return form === '' ? [] : [form];
}

/** What makes a step another step, not the same one corrected. */
const SORTS = ['audience', 'at', 'under', 'by', 'of', 'as'] as const;

function toStatement(value: unknown, type: 'step' | 'fact'): Statement[] {
  const data = asData(value);
  const on = textOf(data?.['on']);
  if (data === null || !isPartialDate(on)) return [];
  const sorts = SORTS.map((key) => textOf(data[key])).filter((sort) => sort !== '');
  const name = textOf(data['step']) || type;
  const what = type === 'fact' ? 'fact' : sorts.length === 0 ? name : `${name} (${sorts.join(', ')})`;
  const ends = (['until', 'due', 'known'] as const).flatMap((key) =>
    textOf(data[key]) === '' ? [] : [`${key} ${textOf(data[key])}`],
  );
  const text = [textOf(data['text']), textOf(data['demands']), ...ends].filter((part) => part !== '').join('; ');
  return [{ what, on, text }];
}
