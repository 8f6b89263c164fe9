/** `tsx src/tools/quality/quality.ts [--names names.json] [FOLDER...]`: prints the quality report over labelled passages. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { NameTable } from '../../types.ts';
import { readPassages } from './passage.ts';
import { qualityReport } from './report.ts';

const { values, positionals } = parseArgs({
  options: { names: { type: 'string', default: 'dist/facts/names.json' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : ['test/passages'];
// The compiler of the facts wrote it and validated it.
const table = JSON.parse(readFileSync(values.names, 'utf8')) as NameTable;
for (const line of qualityReport(folders.flatMap(readPassages), table)) console.log(line);
