/** Prints what was measured as one table. Pure. */

/** What it is, how much, and what it is compared with or held against. */
export type Row = readonly [what: string, measured: string, compared: string];

export function tableOf(title: string, rows: readonly Row[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map(
    ([what, measured, compared]) =>
      `  ${what.padEnd(widths[0] ?? 0)}  ${measured.padStart(widths[1] ?? 0)}  ${compared}`,
  );
  return [title, ...lines.map((line) => line.trimEnd())].join('\n');
}

/** "12.3 ms". */
export function ms(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : time < 100 ? 1 : 0)} ms`;
}

/** "2.1 of at most 3.0". */
export function held(ratio: number, most: number): string {
  return `${ratio.toFixed(2)}, at most ${most.toFixed(1)}${ratio > most ? '  <-- over' : ''}`;
}
