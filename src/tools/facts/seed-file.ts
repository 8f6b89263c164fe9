/** One seed file as text -> its data, with the line of every value; faults instead of exceptions. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

export type Path = readonly (string | number)[];

export interface SeedFile<Data> {
  readonly file: string;
  readonly id: string;
  readonly data: Data;
  /** The line, from 1, of the value at a path, or of its nearest parent that exists. */
  lineOf(path: Path): number;
}

export interface Parsed<Data> {
  readonly seed: SeedFile<Data> | null;
  readonly faults: readonly Fault[];
}

export function parseSeed<Data>(file: string, text: string, shape: z.ZodType<Data>): Parsed<Data> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      what: `is not YAML: ${error.message}`,
      mend: 'Quote texts that hold ": " or " #" or begin with "{", and indent with spaces',
    }));
    return { seed: null, faults };
  }
  const lineOf = (path: Path): number => lineAt(document, lines, path);
  const raw: unknown = document.toJS();
  const result = shape.safeParse(raw);
  if (result.success) return { seed: { file, id: idOf(file), data: result.data, lineOf }, faults: [] };
  // Without what is wrong in itself the rest can still be held against the other rules, so that all faults are told at once.
  const rest = shape.safeParse(without(raw, result.error.issues));
  const seed = rest.success ? { file, id: idOf(file), data: rest.data, lineOf } : null;
  return { seed, faults: result.error.issues.flatMap((issue) => faultsOf(file, issue, lineOf)) };
}

/** A copy of the data without the values that the issues are about; items of lists keep their places. */
function without(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(raw);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1)];
    const parents = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const parent = parents.reduce<unknown>(
      (value, key) => (isObject(value) ? Reflect.get(value, key) : undefined),
      copy,
    );
    for (const key of keys) if (isObject(parent) && key !== undefined) Reflect.deleteProperty(parent, key);
  }
  return withoutHoles(copy);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A list of words without the ones that were taken out; lists of records keep every item, so that places stay lines. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => index in value).map(withoutHoles);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, unknown] => [key, withoutHoles(inner)]));
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return Math.max(1, lines.linePos(node.range[0]).line);
  }
  return 1;
}

function faultsOf(file: string, issue: z.core.$ZodIssue, lineOf: (path: Path) => number): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const at = (more: Path, what: string, mend: string): Fault => ({
    file,
    line: lineOf([...path, ...more]),
    what,
    mend,
  });
  const where = path.length === 0 ? 'the record' : path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at([key], `${where} has an unknown key "${key}"`, 'See the list of fields in seeds/README.md'),
    );
  }
  if (issue.code === 'invalid_value') {
    return [
      at([], `${where} is not one of the words allowed there`, `Take one of: ${issue.values.map(String).join(', ')}`),
    ];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      at([], `${where} is missing or has the wrong form (${issue.message})`, 'See the example in seeds/README.md'),
    ];
  }
  return [at([], `${where} ${issue.message}`, 'See the example in seeds/README.md')];
}
