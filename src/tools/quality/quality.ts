/** `tsx src/tools/quality/quality.ts [--names names.json] [--part develop|report|all] [FOLDER...]`: prints the quality report over labelled passages. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { NameTable } from '../../types.ts';
import { readPassages } from './passage.ts';
import { qualityReport } from './report.ts';
import { partOf } from './split.ts';

const { values, positionals } = parseArgs({
  options: {
    names: { type: 'string', default: 'dist/facts/names.json' },
    part: { type: 'string', default: 'all' },
  },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : ['test/passages'];
// The compiler of the facts wrote it and validated it.
const table = JSON.parse(readFileSync(values.names, 'utf8')) as NameTable;
const passages = folders.flatMap(readPassages).filter(({ id }) => values.part === 'all' || partOf(id) === values.part);
for (const line of qualityReport(passages, table)) console.log(line);
