import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, GOOD } from './good-seeds.ts';

/** What `npm run facts` runs. */
function facts(folder: string, ...options: readonly string[]): { status: number | null; out: string; err: string } {
  const tool = join(import.meta.dirname, '../../../src/tools/facts.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', tool, folder, ...options], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const FAULTS: readonly (readonly [old: string, fresh: string, message: string])[] = [
  [
    'is: Developer of',
    'is: Leading developer of',
    'company/acme-lab.yaml:2: "is" can go stale: "Leading". Say what it is without date, rank or count; make a dated fact of the rest',
  ],
  [
    'zh-Hans: 极梦实验',
    'zh-Hans: 極夢機構',
    'company/acme-lab.yaml:5: "極夢機構" is not in the script of zh-Hans. Write it as the press of that language does',
  ],
  [
    '- Acme Dreams',
    '- Spark',
    'company/acme-lab.yaml:8: "Spark" is a common word and has no condition. Give it under aliases as {text: Spark, near: [...]}',
  ],
  [
    'entity: grey-list',
    'entity: gone',
    'company/acme-lab.yaml:12: there is no record "gone". Add seeds/<kind>/gone.yaml, or write the name as plain text',
  ],
  [
    'under: grey-list',
    'under: moon-rules',
    'company/acme-lab.yaml:19: "moon-rules" is no sanctions list. Take one of: grey-list; name the particular rule in the text or as a relation',
  ],
  [
    'on: "2023-05"',
    'on: "2023-08"',
    'company/acme-lab.yaml:22: the step of 2023-08 is dated after all of its sources. Cite a page that tells that it happened, or write the day as "due"',
  ],
  [
    'on: "2023-07-01"',
    'on: "2023-07-01"',
    'company/acme-lab.yaml:25: facts are not in the order of their dates: 2023-07-01 after 2023-08. Move it up',
  ],
  [
    'counted a million dreams.',
    'counted a million dreams',
    'company/acme-lab.yaml:26: the text does not end with a full stop. End it with one',
  ],
  [
    'cites: [paper, house]',
    'cites: [paper, gone]',
    'company/acme-lab.yaml:27: there is no cite "gone" in this record. Add it under cites, or name one that is there',
  ],
  [
    'url: https://paper.example/acme',
    'url: https://paper.example',
    'company/acme-lab.yaml:31: a home page is no source. Cite the very page that says so',
  ],
];
it('names every fault of a folder at once, and ends with 1', () => {
  const text = FAULTS.reduce<string>((whole, [old, fresh]) => whole.replace(old, fresh), GOOD['company/acme-lab.yaml']);
  const { status, out, err } = facts(folderOf({ ...GOOD, 'company/acme-lab.yaml': text }));
  const lines = err.trim().split('\n');
  for (const [, , message] of FAULTS) expect(lines).toContain(message);
  expect(lines.at(-1)).toBe('11 faults; nothing was compiled.');
  expect(lines).toContain(
    'company/acme-lab.yaml:36: the cite "house" supports nothing. Name it where it belongs, or remove it',
  );
  expect(out).toBe('');
  expect(status).toBe(1);
});

it('names faults of form and of YAML beside each other', () => {
  const folder = folderOf({ ...GOOD, 'agency/moon-office.yaml': '{}', 'chip/moon-stone.yaml': 'name: "Moon' });
  const { status, err } = facts(folder);
  expect(err).toContain('agency/moon-office.yaml:1: name is missing');
  expect(err).toContain('chip/moon-stone.yaml:1: is not YAML: ');
  expect(err).not.toContain('    at ');
  expect(status).toBe(1);
});

it('says of a single fault that it is one', () => {
  const twin = GOOD['agency/moon-office.yaml'].replace('Moon Office', 'Dream Office');
  const { status, err } = facts(folderOf({ ...GOOD, 'lab/moon-office.yaml': twin }));
  const fault = 'agency/moon-office.yaml:1: the id "moon-office" is taken by lab/moon-office.yaml';
  const mend = 'Rename one of the two files and every reference to it';
  expect(err).toBe(`${fault}. ${mend}\n\n1 fault; nothing was compiled.\n`);
  expect(status).toBe(1);
});

it('a folder that is not there: a message, no stack', () => {
  const { status, err } = facts('/no/such/folder');
  expect(err).toContain('is no folder. Name the folder that holds the seeds');
  expect(err).not.toContain('    at ');
  expect(status).toBe(1);
});

it('counts what good seeds hold, writes nothing, and ends with 0', () => {
  const folder = folderOf(GOOD);
  const beside = readdirSync(join(folder, '..'));
  const { status, out, err } = facts(folder);
  expect(err).toBe('');
  expect(out.split('\n').map((line) => line.replace(/ +/gu, ' '))).toEqual([
    'kind records steps facts',
    'company 1 2 2',
    'lab 0 0 0',
    'model 1 2 0',
    'chip 0 0 0',
    'person 0 0 0',
    'agency 1 1 0',
    'policy 2 3 0',
    'programme 0 0 0',
    'event 0 0 0',
    'all 5 8 2',
    'stories 1 0 2',
    '',
    'tier 1: 0 records, 0 steps and facts, 0% with a primary source or two independent ones',
    'tier 2: 5 records, 10 steps and facts, 20% with a primary source or two independent ones',
    'tier 3: 0 records, 0 steps and facts, 0% with a primary source or two independent ones',
    '',
    '12 dated steps and facts; 8 sources: 2 primary, 0 translation, 6 press, 0 reference, 0 other',
    'facts as of 2026-11-01',
    '',
  ]);
  expect(status).toBe(0);
  expect(readdirSync(join(folder, '..'))).toEqual(beside);
});

it('lists what is stale on a day', () => {
  const { status, out } = facts(folderOf(GOOD), '--stale', '--months', '3', '--today', '2023-07-31');
  expect(out.split('\n')[0]).toBe('facts as of 2026-11-01, looked at on 2023-07-31');
  expect(out).toContain('records whose newest step or fact is older than 3 months: 2\n');
  expect(status).toBe(0);
});

const WRONG_CALLS: readonly (readonly [options: string[], message: string])[] = [
  [['--stale', '--months', 'many'], '--months needs a whole number from 1, not "many".'],
  [['--stale', '--today', '2023'], '--today needs a day such as 2027-01-31, not "2023".'],
  [['--fresh'], "Unknown option '--fresh'"],
];
it.each(WRONG_CALLS)('%j is a wrong call: says what is right, and ends with 2', (options, message) => {
  const { status, err } = facts(folderOf(GOOD), ...options);
  expect(err).toContain(message);
  expect(err).toContain('npm run facts -- --stale');
  expect(status).toBe(2);
});
