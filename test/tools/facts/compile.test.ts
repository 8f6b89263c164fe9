import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compileFacts, SeedsAreFaulty } from '../../../src/tools/facts/compile-facts.ts';
import { compileSeeds, validateSeeds } from '../../../src/tools/facts/compile.ts';
import { loadSeeds } from '../../../src/tools/facts/load.ts';
import { changed, faultsIn, folderOf, GOOD } from './good-seeds.ts';

function bytesOf(folder: string): string {
  return JSON.stringify(compileSeeds(loadSeeds(folder).seeds));
}

it('finds nothing wrong with good seeds', () => {
  expect(faultsIn(GOOD)).toEqual([]);
});

it('gives the same bytes twice, in whatever order the files are written or read', () => {
  const once = bytesOf(folderOf(GOOD));
  expect(bytesOf(folderOf(Object.fromEntries(Object.entries(GOOD).reverse())))).toBe(once);
  const { seeds } = loadSeeds(folderOf(GOOD));
  const turned = { ...seeds, records: seeds.records.toReversed(), stories: seeds.stories.toReversed() };
  expect(JSON.stringify(compileSeeds(turned))).toBe(once);
});

it('gives the same bytes under a language that sorts letters otherwise', () => {
  const file = 'company/acme-lab.yaml';
  const renamed = GOOD[file].replaceAll('paper', 'chronicle').replaceAll('house', 'daily');
  const folder = folderOf({ ...GOOD, [file]: renamed });
  const compiler = new URL('../../../src/tools/facts/compile-facts.ts', import.meta.url).href;
  const script =
    'const [, compiler, folder, target] = process.argv; (await import(compiler)).compileFacts(folder, target)';
  const [plain, czech] = ['en_US.UTF-8', 'cs_CZ.UTF-8'].map((locale) => {
    const env = { ...process.env, LC_ALL: locale, LANG: locale };
    const target = join(folder, '..', locale);
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script, compiler, folder, target];
    execFileSync(process.execPath, args, { env });
    return readFileSync(join(target, 'facts.json'), 'utf8');
  });
  expect(plain).toContain('"cites":{"chronicle":');
  expect(czech).toBe(plain);
});

it('fills in what a seed leaves out', () => {
  const { facts } = compileSeeds(loadSeeds(folderOf(GOOD)).seeds);
  expect(facts.entities['moon-chat']).toMatchObject({
    id: 'moon-chat',
    kind: 'model',
    country: 'CN',
    short: 'Moonchat',
    plural: false,
    ai: true,
    aliases: [],
    binds: [],
    facts: [],
    links: {},
  });
  expect(facts.asOf).toBe('2026-11-01');
  expect(JSON.stringify(facts)).not.toContain('null');
});

it('sorts steps by date, the precise before the vague', () => {
  const files = changed('company/acme-lab.yaml', 'on: "2021-05-01"', 'on: "2023-06"');
  const { facts } = compileSeeds(loadSeeds(folderOf(files)).seeds);
  expect(facts.entities['acme-lab']?.steps.map(({ on }) => on)).toEqual(['2023-06', '2023-06-02']);
});

it('gives the matcher names only, with their conditions', () => {
  const { names } = compileSeeds(loadSeeds(folderOf(GOOD)).seeds);
  expect(names.entities.map(({ id }) => id)).toEqual([
    'acme-lab',
    'grey-list',
    'moon-chat',
    'moon-office',
    'moon-rules',
  ]);
  expect(names.entities[0]).toEqual({
    id: 'acme-lab',
    kind: 'company',
    country: 'CN',
    ai: false,
    aliases: [
      { text: 'Acme Lab' },
      { text: '极梦实验' },
      { text: 'Acme Dreams' },
      { text: 'Acme', near: ['moonlight'] },
    ],
  });
});

it('writes nothing when a seed is wrong', () => {
  const folder = folderOf(changed('set.yaml', '2026-11-01', '2026-13-01'));
  const target = join(folder, '../out');
  expect(() => compileFacts(folder, target)).toThrow(SeedsAreFaulty);
  expect(readdirSync(join(folder, '..'))).toEqual(['seeds']);
});

it('finds nothing wrong with the seeds that ship', () => {
  const { seeds, faults } = validateSeeds(join(import.meta.dirname, '../../../seeds'));
  expect(faults).toEqual([]);
  expect(seeds.records.length).toBeGreaterThan(100);
});

it('keeps the names of the seeds that ship light enough to go into every page that needs them', () => {
  const { names } = compileSeeds(validateSeeds(join(import.meta.dirname, '../../../seeds')).seeds);
  expect(names.entities.length).toBeGreaterThan(100);
  expect(gzipSync(JSON.stringify(names)).length).toBeLessThan(90_000);
});

it('whom a list has named is related to the list, until it is taken off', () => {
  const file = 'company/acme-lab.yaml';
  const without = GOOD[file].replace(/relations:\n.*\n/, '');
  const relations = (text: string): unknown =>
    compileSeeds(loadSeeds(folderOf({ ...GOOD, [file]: text })).seeds).facts.entities['acme-lab']?.relations;
  const listed = { type: 'listed-under', entity: 'grey-list', cites: ['paper'], from: '2023-06-02' };
  expect(relations(without)).toEqual([listed]);
  const off = '  - { on: "2023-06-30", step: unsanctioned, under: grey-list, cites: [paper] }\nfacts:';
  expect(relations(without.replace('facts:', off))).toEqual([{ ...listed, until: '2023-06-30' }]);
  expect(relations(GOOD[file])).toEqual([{ type: 'listed-under', entity: 'grey-list', cites: ['paper'] }]);
});
