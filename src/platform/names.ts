/** The names that matching needs, which ship inside the reader and are parsed when first asked for. */
import text from 'facts:names.json';
import type { NameTable } from '../types.ts';

let parsed: NameTable | null = null;

/** The name table; the same object each time. */
export function allNames(): NameTable {
  parsed ??= JSON.parse(text) as NameTable; // compiled from checked seeds by the build
  return parsed;
}
