/** Compiles seeds/ into dist/facts/, where the build and `npm run read` find it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSeeds, validateSeeds, type Compiled } from './compile.ts';
import { type Fault, faultLine } from './fault.ts';
import { InputError } from '../lib/command.ts';
import { DIST, ROOT } from '../lib/root.ts';

/** Thrown when the seeds have faults; the message lists all of them, a line each, and their number. */
export class SeedsAreFaulty extends InputError {
  override readonly name = 'SeedsAreFaulty';

  constructor(faults: readonly Fault[]) {
    const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was compiled.`;
    super(`${faults.map(faultLine).join('\n')}\n\n${count}`);
  }
}

/** What a folder of seeds compiles to; throws SeedsAreFaulty when a seed is wrong. Writes nothing. */
export function checkFacts(folder: string): Compiled {
  const { seeds, faults } = validateSeeds(folder);
  if (faults.length > 0) throw new SeedsAreFaulty(faults);
  return compileSeeds(seeds);
}

/** Writes names.json and facts.json; throws SeedsAreFaulty and writes nothing when a seed is wrong. */
export function compileFacts(folder = join(ROOT, 'seeds'), target = join(DIST, 'facts')): Compiled {
  const compiled = checkFacts(folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'names.json'), JSON.stringify(compiled.names));
  writeFileSync(join(target, 'facts.json'), JSON.stringify(compiled.facts));
  return compiled;
}
