import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_FILE, readKnown } from '../../../../src/tools/facts/cross-check/known-differences.ts';
import { folderOf } from '../good-seeds.ts';
import { AGORA, copyOf, GOVERNANCE_MAP, MODELS_DEV } from './copies.ts';
import { SEEDS } from './facts-of.ts';

/** What `npm run cross-check` runs. */
function crossCheck(...args: string[]): { status: number | null; out: string; err: string } {
  const tool = join(import.meta.dirname, '../../../../src/tools/cross-check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', tool, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const KNOWN = `- source: agora
  item: Measures for the Administration of AI Dream Services
  record: dream-measures
  says: "2026-01-05"
  reason: A slip in the year.
  cite: https://paper.example/slip
  checked: "2026-11-01"
- source: agora
  item: Something mended since
  record: dream-measures
  says: "2020"
  reason: Was so.
  cite: seeds/policy/dream-measures.yaml
  checked: "2026-11-01"
`;

function checkAll(known: string, ...more: string[]): { status: number | null; out: string; err: string } {
  return crossCheck(
    ...['--models-dev', copyOf(MODELS_DEV), '--governance-map', copyOf(GOVERNANCE_MAP), '--agora', copyOf(AGORA)],
    ...['--seeds', folderOf(SEEDS), '--known', join(copyOf({ 'known.yaml': known }), 'known.yaml'), ...more],
  );
}

describe('npm run cross-check', () => {
  it('prints each collection: counts, what stands how, what only they have', () => {
    const { status, out, err } = checkAll(KNOWN);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      '# Cross-check of 8 records, facts as of 2026-11-01',
      '',
      '## models-dev: 7 files, 5 items',
      'matched: 3 items with 2 records; only theirs: 1',
      'claims: 3 compared, 1 agree, 1 later versions, 0 explained, 0 near, 1 second-hand, 0 we lack, 0 differ',
      '',
      '### Another day, but only of those who serve it (1)',
      '- Moonchat [moon-chat]: they: release_date 2023-06-30 (1 of 1 files of others); we: opened (public) 2023-05-01 -> may be the day on which others began to serve it',
      '',
      '### Only they have (1)',
      '- Moon-2: 2025-02-02',
      '',
      '## governance-map: 2 documents, 2 actors, 4 items',
      'matched: 2 items with 2 records; only theirs: 1',
      'claims: 6 compared, 4 agree, 0 later versions, 0 explained, 1 near, 0 second-hand, 1 we lack, 0 differ',
      '',
      '### They date or name what we do not (1)',
      "- Acme Lab (ACME) [acme-lab]: they: led-by Lu Na; we: nobody -> we don't have lu-na",
      '',
      '### As good as the same day (1)',
      '- Measures on AI Dreams [dream-measures]: they: status "Effective 2025-03-02"; we: in-force 2025-03-01 -> a day apart: may be a time zone',
      '',
      '### Only they have (1)',
      '- Norms on Naps: 2020-02-02',
      '',
      '## agora: 4 documents, 3 of them Chinese, 4 items',
      'matched: 2 items with 1 records; only theirs: 1',
      'claims: 3 compared, 1 agree, 0 later versions, 1 explained, 0 near, 0 second-hand, 1 we lack, 0 differ',
      '',
      '### They date or name what we do not (1)',
      '- Measures for the Management of AI Dream Services (Draft for Comment) [dream-measures]: they: proposed 2024-06-01; we: dated 2025-01-05, in-force 2025-03-01 -> we have no drafted',
      '',
      '### Explained in known-differences.yaml (1)',
      '- Measures for the Administration of AI Dream Services [dream-measures]: they: proposed 2026-01-05; we: dated 2025-01-05, in-force 2025-03-01 -> A slip in the year. (https://paper.example/slip)',
      '',
      '### Matched by a similar title only: is it the same? (2)',
      '- Measures for the Administration of AI Dream Services -> dream-measures (Measures for the Management of Artificial Intelligence Dream Services)',
      '- Measures for the Management of AI Dream Services (Draft for Comment) -> dream-measures (Measures for the Management of Artificial Intelligence Dream Services)',
      '',
      '### Only they have (1)',
      '- Naps, Ethics of: 2020-02-02',
      '',
      '### Entries of known-differences.yaml that explain nothing any more: remove them (1)',
      '- Something mended since [dream-measures] "2020"',
      '',
      '',
    ]);
  });

  it('lists agreements with --all', () => {
    const { out } = checkAll('', '--all');
    expect(out).toContain(
      "- Moon-1 [moon-1]: they: release_date 2024-03-10 (2 of 2 of the maker's files); we: weights 2024-03-10",
    );
    expect(out).toContain('- Moon-1 8B [moon-1]: they: release_date 2024-08-08');
  });

  it('says how it is called', () => {
    expect(crossCheck('--help')).toMatchObject({ status: 0, err: '' });
    expect(crossCheck('--help').out).toContain('--models-dev DIR');
  });

  it.each([
    [
      'nothing to hold against',
      [],
      2,
      'Name a copy to hold the facts against: --models-dev, --governance-map, --agora.',
    ],
    ['an unknown option', ['--web'], 2, "Unknown option '--web'"],
    [
      'a folder that is not there',
      ['--agora', '/no/such'],
      1,
      '/no/such is no folder. Give --agora the folder of a local copy.',
    ],
    [
      'no seeds',
      ['--agora', '/tmp', '--seeds', '/no/such'],
      1,
      '/no/such holds no seeds. Give --seeds a folder of seeds.',
    ],
  ])('%s: a message, no stack', (_, args, code, message) => {
    const { status, out, err } = crossCheck(...args);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
    expect(status).toBe(code);
  });

  it('names a list of known differences that is wrong, and counts faults of the seeds', () => {
    const { status, err } = checkAll('- source: elsewhere\n');
    expect(err).toMatch(/known\.yaml is not what it should be .*Each entry has source, item, record/u);
    expect(status).toBe(1);
    const faulty = folderOf({ ...SEEDS, 'chip/moon-stone.yaml': '{}' });
    const { err: warning, status: fine } = crossCheck('--agora', copyOf(AGORA), '--seeds', faulty);
    expect(warning).toContain('faults in the seeds; `npm run facts` names them.');
    expect(fine).toBe(0);
  });
});

it('the list in the repository can be read, and names records that exist', () => {
  const known = readKnown(KNOWN_FILE);
  expect(known.length).toBeGreaterThan(0);
  expect(new Set(known.map(({ source, item, says }) => `${source} ${item} ${says}`)).size).toBe(known.length);
});
