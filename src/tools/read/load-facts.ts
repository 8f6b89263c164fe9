/** Loads the compiled facts and names, compiling them first when they are missing or older than the seeds. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSet, NameTable } from '../../types.ts';
import { compileFacts } from '../facts/compile-facts.ts';
import { DIST, ROOT } from '../lib/root.ts';

export interface Known {
  readonly facts: FactSet;
  readonly names: NameTable;
}

const SEEDS = join(ROOT, 'seeds');
const FACTS = join(DIST, 'facts', 'facts.json');
const NAMES = join(DIST, 'facts', 'names.json');

/** `warn` hears why older facts are used; throws when there are none and the seeds have faults. */
export function loadFacts(warn: (message: string) => void): Known {
  if (!isFresh()) {
    try {
      return compileFacts();
    } catch (error) {
      if (!existsSync(FACTS) || !existsSync(NAMES)) throw error;
      warn(
        `The seeds have faults, so the facts compiled before are used. ${error instanceof Error ? error.message : ''}`,
      );
    }
  }
  // Written by the compiler from checked seeds.
  return { facts: parse(FACTS) as FactSet, names: parse(NAMES) as NameTable };
}

function parse(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

function isFresh(): boolean {
  if (!existsSync(FACTS) || !existsSync(NAMES)) return false;
  const compiled = Math.min(statSync(FACTS).mtimeMs, statSync(NAMES).mtimeMs);
  const newer = (file: string): boolean => statSync(join(SEEDS, file)).mtimeMs > compiled;
  return !readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).some(newer);
}
