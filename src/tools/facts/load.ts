/** Reads all seed files of a folder; faults are collected, never thrown. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind } from '../../vocabulary.ts';
import type { Fault } from './fault.ts';
import { parseSeed, type SeedFile } from './seed-file.ts';
import { recordShape, setShape, storyShape, type SeedRecord, type SeedStory } from './seed-shape.ts';

export type RecordSeed = SeedFile<SeedRecord> & { readonly kind: Kind };
export type StorySeed = SeedFile<SeedStory>;

/** Stands where the set does not say its day, so that nothing is reported as later than it. */
const UNKNOWN_DAY = '9999-12-31';

/** All seeds that could be read, in the order of their files. */
export interface Seeds {
  readonly asOf: string;
  readonly records: readonly RecordSeed[];
  readonly stories: readonly StorySeed[];
  /** Ids of files that exist but could not be read, so that references to them are not reported a second time. */
  readonly broken: ReadonlySet<string>;
}

export interface Loaded {
  readonly seeds: Seeds;
  readonly faults: readonly Fault[];
}

export function loadSeeds(folder: string): Loaded {
  const faults: Fault[] = [];
  const records: RecordSeed[] = [];
  const stories: StorySeed[] = [];
  const broken = new Set<string>();
  if (!isFolder(folder)) {
    const nothing = { asOf: UNKNOWN_DAY, records, stories, broken };
    return {
      seeds: nothing,
      faults: [{ file: folder, line: 1, what: 'is no folder', mend: 'Name the folder that holds the seeds' }],
    };
  }
  for (const kind of KINDS) {
    for (const file of yamlFiles(folder, kind, faults)) {
      const parsed = parseSeed(file, read(folder, file), recordShape);
      faults.push(...parsed.faults);
      if (parsed.seed === null) broken.add(idOfFile(file));
      else records.push({ ...parsed.seed, kind });
    }
  }
  for (const file of yamlFiles(folder, 'story', faults)) {
    const parsed = parseSeed(file, read(folder, file), storyShape);
    faults.push(...parsed.faults);
    if (parsed.seed !== null) stories.push(parsed.seed);
  }
  faults.push(...strays(folder));
  const set = parseSeed('set.yaml', read(folder, 'set.yaml'), setShape);
  faults.push(...set.faults);
  return { seeds: { asOf: set.seed?.data['as-of'] ?? UNKNOWN_DAY, records, stories, broken }, faults };
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function idOfFile(file: string): string {
  return file.slice(file.indexOf('/') + 1).replace(/\.yaml$/, '');
}

function yamlFiles(folder: string, kind: string, faults: Fault[]): string[] {
  const path = join(folder, kind);
  if (!isFolder(path)) return [];
  const names = readdirSync(path).sort();
  for (const name of names) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) {
      faults.push({
        file: `${kind}/${name}`,
        line: 1,
        what: 'the file name is not an id',
        mend: 'Name it lower-case-with-hyphens.yaml',
      });
    }
  }
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${kind}/${name}`);
}

function strays(folder: string): Fault[] {
  const known: readonly string[] = [...KINDS, 'story', 'set.yaml', 'README.md', 'AUDIT.md', 'audit', 'LICENSE'];
  return readdirSync(folder)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: name,
      line: 1,
      what: 'is no kind of record',
      mend: `Put it into one of: ${KINDS.join(', ')}, story`,
    }));
}
