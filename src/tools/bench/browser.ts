/** All that is measured in one browser, as one table. */
import type { NameTable } from '../../types.ts';
import type { Target } from '../lib/root.ts';
import { ARTICLE_PARAGRAPHS, bigPage } from './big-page.ts';
import { extensionRows, medianOf } from './extension.ts';
import { exponentOf, HARD_UNITS, SIZES, type Timed } from './hard-texts.ts';
import { type Lab, openLab, samplePages } from './lab.ts';
import { held, ms, type Row, tableOf } from './table.ts';

/** The gate looks only so far; what comes after is for the reader. */
const NEUTRAL = 'Roses are cut back in late winter before the buds swell. '.repeat(4000);

interface Speed {
  readonly times: Readonly<Record<string, number>>;
  readonly counts: { readonly nodes: number; readonly units: number; readonly mentions: number };
}
type Looks = readonly { readonly first: number; readonly warm: number }[];

export async function benchBrowser(target: Target, table: NameTable, quick: boolean): Promise<string> {
  const script = '<script src="/bench.js"></script></body>';
  const sample = samplePages()['sample-2023'] ?? '';
  const lab = await openLab(target, {
    sample: sample.replace('</body>', script),
    late: bigPage(table, NEUTRAL).replace('</body>', script),
    'late-article': bigPage(table, NEUTRAL, ARTICLE_PARAGRAPHS).replace('</body>', script),
    big: bigPage(table).replace('</body>', script),
    empty: `<body>${script}`,
  });
  try {
    const extension = await extensionRows(lab, target, quick);
    // Else it would read and paint the pages that are measured here.
    await lab.driver.removeExtension();
    const rows = [
      ...extension,
      ...(await speedRows(lab, table, quick ? 5 : 25)),
      ...(await gateRows(lab)),
      ...(await hardRows(lab, table, quick)),
    ];
    return tableOf(target === 'chrome' ? 'Chromium' : 'Firefox', rows);
  } finally {
    await lab.close();
  }
}

async function speedRows(lab: Lab, table: NameTable, rounds: number): Promise<Row[]> {
  await lab.driver.open(lab.address('big'));
  const { times, counts } = await lab.job<Speed>('speed', table, rounds);
  const floor = times['floor'] ?? NaN;
  const few = times['find and paint'] ?? NaN;
  const compare: Readonly<Record<string, (time: number) => string>> = {
    'find and paint': (time) => `${held(time / floor, 3)} floors`,
    'find and paint, 100,000 names': (time) => `${held(time / few, 1.2)} times with the usual names`,
  };
  const page = `${String(counts.nodes)} text nodes, ${String(counts.units)} units, ${String(counts.mentions)} mentions`;
  const measured = Object.entries(times).map(([name, time]): Row => [
    name,
    ms(time),
    compare[name]?.(time) ?? `${(time / floor).toFixed(2)} floors`,
  ]);
  return [['the page', '', page], ...measured];
}

async function gateRows(lab: Lab): Promise<Row[]> {
  const looks = await lab.job<Looks>('gate', Object.values(samplePages()));
  const [first, warm] = [medianOf(looks.map((look) => look.first)), medianOf(looks.map((look) => look.warm))];
  return [
    ['gate, first look at a page', ms(first), `${held(first, 1)} ms; median of ${String(looks.length)} pages`],
    ['gate, later looks', ms(warm), ''],
  ];
}

async function hardRows(lab: Lab, table: NameTable, quick: boolean): Promise<Row[]> {
  await lab.driver.open(lab.address('empty'));
  const sizes = quick ? SIZES.map((size) => size / 8) : SIZES;
  const rows: Row[] = [];
  for (const [name, unit] of Object.entries(HARD_UNITS)) {
    const timed = await lab.job<readonly Timed[]>('hard', table, unit, sizes);
    const last = timed.at(-1) ?? { size: 0, time: 0 };
    const most = `${ms(last.time)} for ${(last.size / 1e6).toFixed(1)} MB`;
    rows.push([`exponent: ${name}`, exponentOf(timed).toFixed(2), `${held(exponentOf(timed), 1.1)}; ${most}`]);
  }
  return rows;
}
