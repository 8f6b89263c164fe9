import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAgora } from '../../../../src/tools/facts/cross-check/agora.ts';
import { datesIn, readGovernanceMap } from '../../../../src/tools/facts/cross-check/governance-map.ts';
import type { Item } from '../../../../src/tools/facts/cross-check/item.ts';
import { readModelsDev } from '../../../../src/tools/facts/cross-check/models-dev.ts';
import { bareName, claimOf, servedBy } from '../../../../src/tools/facts/cross-check/models-dev-entries.ts';
import { ourNames } from '../../../../src/tools/facts/cross-check/our-names.ts';
import { AGORA, copyOf, GOVERNANCE_MAP, MODELS_DEV } from './copies.ts';
import { factsOf } from './facts-of.ts';

function dates({ claims }: Item): string[] {
  return claims.flatMap((claim) => (claim.type === 'date' ? [`${claim.on} ${claim.means.join('/')}`] : []));
}

describe('models.dev', () => {
  test('brings the files about one model together', () => {
    const { items, extent } = readModelsDev(copyOf(MODELS_DEV), ourNames(factsOf()));
    expect(extent).toBe('7 files');
    expect(items.map(({ label, isInScope }) => `${label} ${isInScope ? 'wanted' : 'not ours'}`)).toEqual([
      'Moon-1 wanted',
      'Moon-1 8B not ours',
      'Moon-2 wanted',
      'Moonchat wanted',
      'Sun not ours',
    ]);
    const support = items.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.type === 'date' ? [claim.support] : [])),
    );
    expect(support[0]).toBe("2 of 2 of the maker's files");
    expect(support[1]).toBe('1 of 1 files of others');
  });

  test('leaves out links that lead nowhere', () => {
    const folder = copyOf(MODELS_DEV);
    symlinkSync('../gone.toml', join(folder, 'providers/reseller/models/link.toml'));
    expect(readModelsDev(folder, ourNames(factsOf())).extent).toBe('7 files');
  });

  test.each([
    ['Acme: Moon 1', 'Moon 1'],
    ['acme-ai/Moon-1', 'Moon-1'],
    ['Moon 1 (Thinking)', 'Moon 1'],
    ['Moon 1', 'Moon 1'],
  ])('the bare name of "%s" is "%s"', (name, expected) => {
    expect(bareName(name)).toBe(expected);
  });

  test.each([
    ['providers/stepfun-ai/models/x.toml', 'stepfun'],
    ['providers/acme-coding-plan-cn/models/x.toml', 'acme'],
    ['providers/acme-cn/models/x.toml', 'acme'],
    ['models/acme/x.toml', 'acme'],
    ['providers/ai-house/models/x.toml', 'ai-house'],
  ])('%s is served by %s', (path, expected) => {
    expect(servedBy(path)).toBe(expected);
  });

  const entry = (server: string | null, date: string | null) => ({
    path: 'providers/x',
    name: 'X',
    maker: null,
    server,
    date,
  });
  test.each([
    [
      "the maker's word counts first",
      [entry('acme', '2024-01-05'), entry(null, '2024-02-01'), entry(null, '2024-02-01')],
      '2024-01-05',
    ],
    [
      'then what most say',
      [entry(null, '2024-01-05'), entry(null, '2024-02-01'), entry(null, '2024-02-01')],
      '2024-02-01',
    ],
    ['of equals the earlier', [entry(null, '2024-02-01'), entry(null, '2024-01-05')], '2024-01-05'],
    ['a date that stands for none', [entry(null, '1970-01-01')], undefined],
    ['no date', [entry(null, null)], undefined],
  ])('%s', (_, entries, expected) => {
    expect(claimOf(entries, ['acme'])?.on).toBe(expected);
  });
});

describe('the governance map', () => {
  test.each([
    ['2016-11-07; amended 2025-10-28', ['2016-11-07 dated', '2025-10-28 amended/adopted']],
    ['2021-12-24 (revised)', ['2021-12-24 amended/adopted']],
    ['2025-09-25 (call for participants)', []],
    ['Effective 2021-09-01; current', ['2021-09-01 in-force']],
    ['Amended text effective 2026-01-01; current', ['2026-01-01 in-force/amended']],
    ['Drafting stage; no final standard located as of 2026-07-12', []],
    ['2024-05', ['2024-05 dated']],
    ['Current', []],
  ])('"%s" says %j', (text, expected) => {
    expect(datesIn(text, 'issued', ['dated']).map(({ on, means }) => `${on} ${means.join('/')}`)).toEqual(expected);
  });

  test('reads documents and actors', () => {
    const { items } = readGovernanceMap(copyOf(GOVERNANCE_MAP));
    expect(items.map(({ label, isInScope }) => `${label}: ${isInScope}`)).toEqual([
      'Measures on AI Dreams: true',
      'Norms on Naps: true',
      'Acme Lab (ACME): true',
      'A Newsletter: false',
    ]);
    expect(items[0] && dates(items[0])).toEqual(['2025-01-05 dated/adopted/published', '2025-03-02 in-force']);
    expect(items[2]?.names).toEqual(['极梦实验', 'Acme Lab']);
  });
});

test('AGORA: whose document it is, what its dates may mean', () => {
  const { items, extent } = readAgora(copyOf(AGORA));
  expect(extent).toBe('4 documents, 3 of them Chinese');
  expect(items.map(dates)).toEqual([
    ['2025-03-01 in-force/adopted/dated/published', '2026-01-05 proposed/drafted'],
    ['2024-06-01 drafted'],
    ['2020-02-02 in-force/adopted/dated/published'],
    ['2020-02-02 in-force/adopted/dated/published'],
  ]);
  expect(items.map(({ isInScope }) => isInScope)).toEqual([true, true, true, false]);
});

const names = ourNames(factsOf());
test.each([
  [
    'models.dev without models',
    () => readModelsDev(copyOf({ 'README.md': '' }), names),
    /holds no providers\/\*\/models\/\*\.toml\. Give/,
  ],
  [
    'a file that is no TOML',
    () => readModelsDev(copyOf({ 'providers/a/models/b.toml': 'name = ' }), names),
    /providers\/a\/models\/b\.toml is not what it should be \(.+\)\. Give/,
  ],
  ['no documents.json', () => readGovernanceMap(copyOf({})), /documents\.json can't be read \(ENOENT.*\)\. Give/],
  [
    'JSON of another form',
    () => readGovernanceMap(copyOf({ ...GOVERNANCE_MAP, 'src/data/documents.json': '[{"title_en": 1}]' })),
    /documents\.json is not what it should be/,
  ],
  ['no table', () => readAgora(copyOf({})), /documents\.csv can't be read/],
  [
    'a table of another form',
    () => readAgora(copyOf({ ...AGORA, 'agora/authorities.csv': 'Name\nMars\n' })),
    /authorities\.csv has no column "Jurisdiction"\. Give/,
  ],
])('%s: the message names the file and what to do', (_, read, message) => {
  expect(read).toThrow(message);
});
