/** A copy of models.dev: TOML files of models, by lab under models/ and by whoever serves them under providers/. */
import { join } from 'node:path';
import { parse } from 'smol-toml';
import type { Kind } from '../../../types.ts';
import { InputError } from '../../lib/command.ts';
import { findRecord } from './find-record.ts';
import type { Collection, Item } from './item.ts';
import { bareName, claimOf, groupEntries, servedBy, type Entry } from './models-dev-entries.ts';
import { makersOf, type OurNames } from './our-names.ts';
import { filesIn, parseFile } from './read-input.ts';

const MEND = 'Give the folder of a whole, current copy of https://github.com/anomalyco/models.dev.';
const MAKERS: readonly Kind[] = ['company', 'lab'];

interface File {
  readonly path: string;
  readonly name: string | null;
  readonly date: string | null;
  readonly base: string | null;
}

/** Throws InputError when the folder holds no models or a file is not TOML. */
export function readModelsDev(folder: string, names: OurNames): Collection {
  const models = ['models', 'providers'].flatMap((top) =>
    filesIn(join(folder, top), '.toml')
      .filter((path) => top === 'models' || path.includes('/models/'))
      .map((path) => `${top}/${path}`),
  );
  if (!models.some((path) => path.startsWith('providers/')))
    throw new InputError(`${folder} holds no providers/*/models/*.toml. ${MEND}`);
  const files = models.map((path) => readFile(folder, path));
  const bases = new Map(files.filter(({ path }) => path.startsWith('models/')).map((file) => [idOf(file.path), file]));
  const entries = files.map((file) => toEntry(file, bases, names));
  const items = groupEntries(entries).map((group) => toItem(group, names));
  return { source: 'models-dev', extent: `${files.length} files`, hosts: ['models.dev'], items };
}

function readFile(folder: string, path: string): File {
  const data = parseFile(join(folder, path), MEND, parse);
  return { path, name: text(data['name']), date: text(data['release_date']), base: text(data['base_model']) };
}

/** TOML has dates of its own, which some files use. */
function text(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : null;
}

/** "models/alibaba/qwen3-max.toml" -> "alibaba/qwen3-max", as base_model has it. */
function idOf(path: string): string {
  return path.replace(/^.*?models\//u, '').replace(/\.toml$/u, '');
}

function toEntry(file: File, bases: ReadonlyMap<string, File>, names: OurNames): Entry {
  const base = file.base === null ? undefined : bases.get(file.base);
  const whole = (file.name ?? base?.name ?? idOf(file.path).split('/').at(-1) ?? '').trim();
  return {
    path: file.path,
    name: bareName(whole),
    maker: makerIn([...makersIn(whole), ...makersIn(idOf(file.path))], names),
    server: makerIn([servedBy(file.path)], names),
    date: file.date ?? base?.date ?? null,
  };
}

/** What may be a maker in a name or an id: "MiniMax: MiniMax M1", "zai-org/GLM-5". */
function makersIn(name: string): string[] {
  const parts = name.includes(': ') ? name.split(': ').slice(0, 1) : name.split('/').slice(0, -1);
  return parts.flatMap((part) => [part, part.replace(/-?(?:ai|org)$/iu, '')]);
}

/** The id of the first that is a Chinese maker of ours. */
function makerIn(candidates: readonly string[], names: OurNames): string | null {
  const makers = candidates.map((name) => names.whole(name, { kinds: MAKERS, ambiguous: true }));
  return makers.find((maker) => maker?.country === 'CN')?.id ?? null;
}

function toItem(entries: readonly Entry[], names: OurNames): Item {
  const label = entries[0]?.name ?? '';
  const maker = entries.find((entry) => entry.maker !== null)?.maker ?? null;
  const server = entries.find((entry) => entry.server !== null)?.server ?? null;
  const sought = {
    names: [label],
    kinds: ['model'],
    isOfOurMaker: (maker ?? server) !== null,
    alike: 'beginning',
    claims: [],
  } as const;
  const record = findRecord(sought, names)?.entity;
  const claim = claimOf(entries, record === undefined ? [maker ?? server ?? ''] : makersOf(record));
  return {
    ...sought,
    label,
    isInScope: names.makers.has(maker ?? server ?? ''),
    claims: claim === null ? [] : [claim],
  };
}
