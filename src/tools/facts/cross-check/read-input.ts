/** Reading the copies: every fault names the file and says what to do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../lib/command.ts';

export function readText(file: string, mend: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new InputError(`${file} can't be read (${reason(error)}). ${mend}`);
  }
}

/** The value that `parse` makes of a file. */
export function parseFile<Value>(file: string, mend: string, parse: (text: string) => Value): Value {
  const text = readText(file, mend);
  try {
    return parse(text);
  } catch (error) {
    throw new InputError(`${file} is not what it should be (${reason(error)}). ${mend}`);
  }
}

/** All files below a folder whose name ends so, as paths from it, sorted; links that lead nowhere are left out. */
export function filesIn(folder: string, ending: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .filter((path) => isFile(join(folder, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** False for a link that leads nowhere, too. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
