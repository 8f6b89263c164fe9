/** The whole fact set, which ships inside the scripts of the extension's own pages and is parsed when first asked for. */
import text from 'facts:facts.json';
import type { FactSet } from '../types.ts';

let parsed: FactSet | null = null;

/** The fact set; the same object each time. */
export function allFacts(): FactSet {
  parsed ??= JSON.parse(text) as FactSet; // compiled from checked seeds by the build
  return parsed;
}
