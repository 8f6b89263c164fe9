/** The whole cross-check: seeds and copies in, lines of Markdown out. */
import { compileSeeds } from '../compile.ts';
import { loadSeeds } from '../load.ts';
import { InputError } from '../../lib/command.ts';
import { readAgora } from './agora.ts';
import { checkCollection } from './check.ts';
import { readGovernanceMap } from './governance-map.ts';
import type { Collection, SourceName } from './item.ts';
import { readKnown } from './known-differences.ts';
import { readModelsDev } from './models-dev.ts';
import type { Options } from './options.ts';
import { ourNames, type OurNames } from './our-names.ts';
import { isFolder } from './read-input.ts';
import { reportLines } from './report.ts';

const READERS: Readonly<Record<SourceName, (folder: string, names: OurNames) => Collection>> = {
  'models-dev': readModelsDev,
  'governance-map': readGovernanceMap,
  agora: readAgora,
};

/** Throws InputError; `warn` hears what the figures leave out. */
export function crossCheck(options: Options, warn: (message: string) => void): string[] {
  for (const [source, folder] of options.folders)
    if (!isFolder(folder)) throw new InputError(`${folder} is no folder. Give --${source} the folder of a local copy.`);
  const { seeds, faults } = loadSeeds(options.seeds);
  if (seeds.records.length === 0)
    throw new InputError(`${options.seeds} holds no seeds. Give --seeds a folder of seeds.`);
  if (faults.length > 0)
    warn(`${faults.length} faults in the seeds; \`npm run facts\` names them. What is wrong is left out here.`);
  const { facts } = compileSeeds(seeds);
  const names = ourNames(facts);
  const known = readKnown(options.known);
  const head = [`# Cross-check of ${seeds.records.length} records, facts as of ${facts.asOf}`, ''];
  const parts = options.folders.map(([source, folder]) =>
    checkCollection(READERS[source](folder, names), names, known),
  );
  return [...head, ...parts.flatMap((checked) => reportLines(checked, options))];
}
