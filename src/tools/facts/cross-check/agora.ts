/** A copy of AGORA's tables: documents on AI of many authorities, with the day they were proposed and of the latest event. */
import { join } from 'node:path';
import type { StepName } from '../../../types.ts';
import { InputError } from '../../lib/command.ts';
import { parseCsv, type Row } from './csv.ts';
import type { Collection, DateClaim, Item } from './item.ts';
import { isFile, parseFile } from './read-input.ts';
import { isDraft } from './titles.ts';

const MEND = 'Give the folder that holds documents.csv and authorities.csv of a whole copy of AGORA.';
const COLUMNS = [
  'Official name',
  'Casual name',
  'Authority',
  'Most recent activity',
  'Most recent activity date',
  'Proposed date',
];

export function readAgora(folder: string): Collection {
  const place = [folder, join(folder, 'agora')].find((path) => isFile(join(path, 'documents.csv'))) ?? folder;
  const documents = table(join(place, 'documents.csv'), COLUMNS);
  const authorities = table(join(place, 'authorities.csv'), ['Name', 'Jurisdiction']);
  const chinese = new Set(authorities.filter((row) => row['Jurisdiction'] === 'China').map((row) => row['Name'] ?? ''));
  const items = documents.map((row) => toItem(row, chinese.has(row['Authority'] ?? '')));
  return {
    source: 'agora',
    extent: `${documents.length} documents, ${items.filter(({ isInScope }) => isInScope).length} of them Chinese`,
    hosts: ['agora.eto.tech'],
    items,
  };
}

function table(file: string, columns: readonly string[]): Row[] {
  const rows = parseFile(file, MEND, parseCsv);
  const missing = columns.filter((column) => !Object.hasOwn(rows[0] ?? {}, column));
  if (missing.length > 0) throw new InputError(`${file} has no column "${missing.join('", "')}". ${MEND}`);
  return rows;
}

function toItem(row: Row, isChinese: boolean): Item {
  const official = row['Official name'] ?? '';
  const casual = row['Casual name'] ?? '';
  return {
    label: official,
    names: [...new Set([official, casual, withoutBrackets(official)])].filter((name) => name !== ''),
    kinds: ['policy', 'programme'],
    isOfOurMaker: false,
    isInScope: isChinese,
    alike: isChinese ? 'title' : 'never',
    claims: claimsOf(row, isDraft(official)),
  };
}

function withoutBrackets(title: string): string {
  return title.replace(/ *\([^)]*\)/gu, '').trim();
}

const ENACTED: readonly StepName[] = ['in-force', 'adopted', 'dated', 'published'];
const PROPOSED: readonly StepName[] = ['proposed', 'drafted'];

function claimsOf(row: Row, draft: boolean): DateClaim[] {
  const enacted = row['Most recent activity'] === 'Enacted' && !draft;
  const latest = claim(
    row,
    'Most recent activity date',
    enacted ? ENACTED : draft ? ['drafted'] : [...PROPOSED, 'published', 'dated'],
  );
  const proposed = claim(row, 'Proposed date', draft ? ['drafted'] : PROPOSED);
  const isSame = latest[0]?.on === proposed[0]?.on;
  return isSame ? latest : [...latest, ...proposed];
}

function claim(row: Row, column: string, means: readonly StepName[]): DateClaim[] {
  const on = row[column] ?? '';
  return /^\d{4}-\d\d-\d\d$/u.test(on) ? [{ type: 'date', on, word: wordFor(row, column), means }] : [];
}

function wordFor(row: Row, column: string): string {
  return column === 'Proposed date' ? 'proposed' : (row['Most recent activity'] ?? '').toLowerCase();
}
