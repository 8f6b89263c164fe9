/** `npm run audit`: draws statements for a blind check, shows their sources afterwards, and counts the rounds that were made. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { upperBound } from './facts/audit/bound.ts';
import { draw } from './facts/audit/draw.ts';
import { readRounds, RESULTS, type Round } from './facts/audit/rounds.ts';
import { blind, key, readSheet } from './facts/audit/sheet.ts';
import { checkFacts } from './facts/compile-facts.ts';
import { statementsOfSet, type Stated } from './facts/statements.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { ROOT } from './lib/root.ts';

const USAGE = `npm run audit                          counts the rounds in seeds/audit, with the 95% upper bound of the rate of errors
npm run audit -- --draw 300 --seed 7   draws statements that no round has had, a JSON object a line, without their sources
npm run audit -- --key SHEET           the sources of the statements that a drawn sheet lists`;
const SEEDS = join(ROOT, 'seeds');

await runCommand(USAGE, run);

function run(): void {
  const { values } = parseArgs({
    options: {
      draw: { type: 'string' },
      seed: { type: 'string' },
      key: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) console.log(USAGE);
  else if (values.key !== undefined) printKey(values.key);
  else if (values.draw !== undefined) printDraw(whole('--draw', values.draw), whole('--seed', values.seed));
  else console.log(readRounds(SEEDS).map(roundLine).join('\n'));
}

function whole(option: string, text: string | undefined): number {
  const value = Number(text ?? '');
  if (text === undefined || text === '' || !Number.isInteger(value) || value < 0)
    throw new UsageError(`${option} needs a whole number.`);
  return value;
}

function statements(): Stated[] {
  return statementsOfSet(checkFacts(SEEDS).facts);
}

function printDraw(size: number, seed: number): void {
  const had = new Set(readRounds(SEEDS).flatMap(({ lines }) => lines.map(({ address }) => address)));
  for (const stated of draw(statements(), size, seed, had)) console.log(JSON.stringify(blind(stated)));
}

function printKey(sheet: string): void {
  const byAddress = new Map(statements().map((stated) => [stated.address, stated]));
  for (const address of readSheet(sheet)) {
    const stated = byAddress.get(address);
    console.log(JSON.stringify(stated === undefined ? { address, gone: true } : key(stated)));
  }
}

function roundLine({ name, lines }: Round): string {
  const counts = RESULTS.map((result) => `${lines.filter((line) => line.result === result).length} ${result}`);
  const looked = lines.filter(({ result }) => result !== 'open').length;
  const errors = lines.filter(({ result }) => result === 'wrong').length;
  const bound = (100 * upperBound(errors, looked)).toFixed(1);
  return `${name}: ${lines.length} drawn; ${counts.join(', ')}; ${errors} errors of ${looked} looked up, at most ${bound}% (95%)`;
}
