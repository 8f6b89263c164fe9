import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { factLog } from '../../../../src/tools/facts/history/fact-log.ts';
import { parseOptions } from '../../../../src/tools/facts/history/options.ts';
import { GOOD, type Files } from '../good-seeds.ts';

/** A folder of its own, gone after the test. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** git without the settings of whoever runs the tests. */
function git(folder: string, ...args: string[]): void {
  const who = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'tag.gpgsign=false',
  ];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function put(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'seeds', file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
}

function commit(folder: string, files: Readonly<Record<string, string | null>>, tag?: string): void {
  put(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A step');
  if (tag !== undefined) git(folder, 'tag', tag);
}

/** A repository whose first commit has no seeds and whose first release has the good ones. */
function repository(files: Files = GOOD): string {
  const folder = newFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, 'README'), '');
  commit(folder, {});
  commit(folder, files, 'v1');
  return folder;
}

function logOf(folder: string, since: string | null = null, until: string | null = null): string[] {
  const warnings: string[] = [];
  const lines = factLog(folder, { since, until }, (message) => warnings.push(message));
  return [...lines, ...warnings.map((warning) => `! ${warning}`)];
}

const CHANGED = {
  'model/moon-chat.yaml': GOOD['model/moon-chat.yaml']
    .replace('on: "2023-05-01"', 'on: "2023-05-02"')
    .replace('ai: true', 'ai: true\naliases: [Moon Chat, 月聊]'),
  'company/acme-lab.yaml': GOOD['company/acme-lab.yaml']
    .replace('{acme-lab} counted a million dreams', 'Acme Lab counted two million dreams')
    .replace('{acme-lab} said that {moon-chat} dreams', 'Acme Lab said that {moon-chat} dreams'),
  'policy/moon-rules.yaml': GOOD['policy/moon-rules.yaml']
    .replace(/ {2}- \{ on: "2023-04-11".*\n/u, '')
    .replace('cites:\n', '  - { on: "2024-01-01", step: in-force, cites: [paper] }\ncites:\n'),
  'agency/moon-office.yaml': null,
  'agency/office-of-the-moon.yaml': GOOD['agency/moon-office.yaml'],
  'policy/grey-list.yaml': null,
  'chip/moon-stone.yaml':
    'name: Moonstone\nsteps:\n  - { on: "2024", step: announced }\n  - { on: "2025", step: shipped }\n',
};

const EXPECTED = [
  'Checked up to 2026-11-01.',
  '',
  '#### New records (1)',
  '',
  '- **chip** (1): Moonstone (2)',
  '',
  '#### Removed records (1)',
  '',
  '- Grey List (policy/grey-list)',
  '',
  '#### Renamed records (1)',
  '',
  '- agency/moon-office -> agency/office-of-the-moon: Moon Office',
  '',
  '#### Corrected statements (2)',
  '',
  '- Acme Lab',
  '  - 2023-07-01, fact: "Acme Lab counted a million dreams." -> "Acme Lab counted two million dreams."',
  '- Moonchat',
  '  - 2023-05-01 -> 2023-05-02, opened (public)',
  '',
  '#### Removed statements (1)',
  '',
  '- Moon Rules',
  '  - 2023-04-11, drafted: until 2023-05-10',
  '',
  '#### New statements in records that were there (1)',
  '',
  'Moon Rules (1).',
  '',
  '#### New names (2)',
  '',
  '- Moonchat: Moon Chat, 月聊',
];

describe('npm run fact-log', () => {
  it('tells what changed since the last tag, committed or not', () => {
    const folder = repository();
    put(folder, CHANGED);
    expect(logOf(folder)).toEqual(['### Facts: v1 to now', '', ...EXPECTED]);
  });

  it('tells the same of two commits, however often', () => {
    const folder = repository();
    commit(folder, CHANGED, 'v2');
    put(folder, { 'model/moon-chat.yaml': null });
    const lines = logOf(folder, 'v1', 'v2');
    expect(lines).toEqual(['### Facts: v1 to v2', '', ...EXPECTED]);
    expect(logOf(folder, null, 'v2')).toEqual(lines);
    expect(logOf(folder, 'v2')).toContain('- Moonchat (model/moon-chat)');
  });

  it('begins with the first commit where there is no tag', () => {
    const folder = repository();
    git(folder, 'tag', '--delete', 'v1');
    const lines = logOf(folder);
    expect(lines[0]).toMatch(/^### Facts: [0-9a-f]{7} to now$/u);
    expect(lines.slice(2)).toEqual([
      'Checked up to 2026-11-01.',
      '',
      '#### New records (6)',
      '',
      '- **agency** (1): Moon Office (1)',
      '- **company** (1): Acme Lab (4)',
      '- **model** (1): Moonchat (2)',
      '- **policy** (2): Grey List (1), Moon Rules (2)',
      '- **story** (1): The race to the moon (2)',
    ]);
  });

  it('tells of another name, and of a record in another folder', () => {
    const folder = repository();
    const renamed = GOOD['agency/moon-office.yaml'].replace('name: Moon Office', 'name: Office of the Moon');
    put(folder, {
      'agency/moon-office.yaml': renamed,
      'model/moon-chat.yaml': null,
      'chip/moon-chat.yaml': GOOD['model/moon-chat.yaml'],
    });
    expect(logOf(folder).slice(4)).toEqual([
      '#### Renamed records (2)',
      '',
      '- model/moon-chat -> chip/moon-chat: Moonchat',
      '- agency/moon-office: Moon Office -> Office of the Moon',
    ]);
  });

  it('says so when nothing changed, and takes no notice of sources', () => {
    const folder = repository();
    put(folder, { 'model/moon-chat.yaml': GOOD['model/moon-chat.yaml'].replace('grade: press', 'grade: reference') });
    expect(logOf(folder)).toEqual(['### Facts: v1 to now', '', 'Checked up to 2026-11-01.', 'No record has changed.']);
  });

  it('leaves out a file that is no YAML, and names it', () => {
    const folder = repository();
    put(folder, { 'chip/broken.yaml': 'name: "' });
    expect(logOf(folder).at(-1)).toBe(
      '! seeds/chip/broken.yaml is not YAML at one of the two ends and is left out there.',
    );
  });

  it('needs a history of its own', () => {
    const folder = newFolder();
    expect(() => logOf(folder)).toThrow(/has no history\. The fact log needs the repository's history/u);
    git(folder, 'init', '--quiet');
    expect(() => logOf(folder)).toThrow("needs the repository's history");
    const inner = join(repository(), 'seeds');
    expect(() => logOf(inner)).toThrow("needs the repository's history");
  });

  it('needs all of the history where it begins with the first commit', () => {
    const folder = repository();
    git(folder, 'tag', '--delete', 'v1');
    const shallow = join(newFolder(), 'shallow');
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, shallow);
    expect(() => logOf(shallow)).toThrow('Only a part of the history is here: run "git fetch --unshallow --tags".');
    expect(() => logOf(shallow, 'v1')).toThrow('Only a part of the history is here');
    expect(logOf(shallow, 'HEAD').at(-1)).toBe('No record has changed.');
  });

  it.each(['v9', '--output=x', 'v1:README'])('names a ref that is none: %s', (ref) => {
    const folder = repository();
    expect(() => logOf(folder, ref)).toThrow(`"${ref}" is no tag, branch or commit of this repository. "git tag"`);
    expect(() => logOf(folder, null, ref)).toThrow(`"${ref}" is no tag`);
  });
});

describe('the options', () => {
  it.each([
    [[], { since: null, until: null }],
    [['--since', 'v1', '--until', 'v2'], { since: 'v1', until: 'v2' }],
    [['--help'], null],
  ])('%j', (args, expected) => {
    expect(parseOptions(args)).toEqual(expected);
  });

  it('names a wrong one', () => {
    expect(() => parseOptions(['--from', 'v1'])).toThrow("Unknown option '--from'");
    expect(() => parseOptions(['v1'])).toThrow("Unexpected argument 'v1'");
  });
});

it('the command prints its help, and a message without a stack', () => {
  const tool = join(import.meta.dirname, '../../../../src/tools/fact-log.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', tool, ...args], { encoding: 'utf8' });
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout, stderr } = run('--until', 'no-such-tag');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/"no-such-tag" is no tag|has no history/u);
  expect(stderr).not.toContain('    at ');
  expect(run('--from')).toMatchObject({ status: 2, stdout: '' });
});
