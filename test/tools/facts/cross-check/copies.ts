/** Tiny made-up copies of the three collections, of the same form as the real ones. */
import { dirname, join } from 'node:path';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';
import type { Files } from '../good-seeds.ts';

function toml(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key} = "${value}"`);
  return [...lines, 'reasoning = true', '', '[limit]', 'context = 1_000', ''].join('\n');
}

export const MODELS_DEV: Files = {
  'models/acme-lab/moon-1.toml': toml({ name: 'Moon-1', release_date: '2024-03-10' }),
  'models/acme-lab/moon-2.toml': toml({ name: 'Moon-2', release_date: '2025-02-02' }),
  'providers/acme-lab/provider.toml': toml({ name: 'Acme Lab' }),
  'providers/acme-lab/models/moon-1.toml': toml({ base_model: 'acme-lab/moon-1' }),
  'providers/reseller/models/moon-1.toml': toml({ name: 'Acme Lab: Moon-1', release_date: '2024-09-09' }),
  'providers/reseller/models/acme-lab/moonchat.toml': toml({ name: 'Moonchat (free)', release_date: '2023-06-30' }),
  'providers/reseller/models/moon-1-8b.toml': toml({ name: 'Moon-1 8B', release_date: '2024-08-08' }),
  'providers/reseller/models/sun.toml': toml({ name: 'Sun', release_date: '2024-09-09' }),
};

export const GOVERNANCE_MAP: Files = {
  'src/data/documents.json': JSON.stringify([
    {
      title_en: 'Measures on AI Dreams',
      title_zh: '人工智能造梦服务管理办法',
      issued: '2025-01-05',
      status: 'Effective 2025-03-02; current',
      issuers: [{ name: 'Moon Office', id: null }],
    },
    { title_en: 'Norms on Naps', title_zh: '午睡规范', issued: '2020-02-02', status: 'Current', issuers: [] },
  ]),
  'src/data/actors.json': JSON.stringify([
    {
      layer: 'ecosystem',
      name_en: 'Acme Lab (ACME)',
      name_zh: '极梦实验',
      leadership: [{ name: 'Lu Na', role: 'Chair' }],
    },
    { layer: 'bridge', name_en: 'A Newsletter', name_zh: '通讯' },
  ]),
};

const HEAD =
  'AGORA ID,Official name,Casual name,Authority,Most recent activity,Most recent activity date,Proposed date';
export const AGORA: Files = {
  'agora/authorities.csv': '\uFEFFName,Jurisdiction,Parent authority\nChinese central government,China,\nMars,Mars,\n',
  'agora/documents.csv': [
    `\uFEFF${HEAD}`,
    '1,Measures for the Administration of AI Dream Services,Dream Measures,Chinese central government,Enacted,2025-03-01,2026-01-05',
    '2,"Measures for the Management of AI Dream Services (Draft for Comment)",,Chinese central government,Proposed,2024-06-01,',
    '3,"Naps, Ethics of",,Chinese central government,Enacted,2020-02-02,',
    '4,Laws of Mars,,Mars,Enacted,2020-02-02,',
    '',
  ].join('\n'),
};

/** A folder of its own with these files, gone after the test. */
export function copyOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
