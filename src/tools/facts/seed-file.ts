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
  const result = shape.safeParse(document.toJS());
  if (result.success) return { seed: { file, id: idOf(file), data: result.data, lineOf }, faults: [] };
  return { seed: null, faults: result.error.issues.flatMap((issue) => faultsOf(file, issue, lineOf)) };
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
