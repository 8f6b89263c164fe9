/** Reads files one after the other, in their order; a bad one gives an error and the next is read. */
import { readFile, stat } from 'node:fs/promises';
import { decode } from './decode.ts';
import type { Options } from './options.ts';
import { toJson, type ReadOne } from './read-one.ts';

export const LARGEST = 10_000_000;

/** What to print of each file, a line or a Markdown text. */
export async function* readFiles(options: Options, readOne: ReadOne): AsyncGenerator<string> {
  for (const file of options.files) yield await readOneFile(file, options, readOne);
}

async function readOneFile(file: string, options: Options, readOne: ReadOne): Promise<string> {
  try {
    const { url, published, today, summary, withText } = options;
    const result = readOne(
      { content: await contentOf(file), isText: options.text, url, published, title: null },
      today,
    );
    return summary
      ? result.markdown().trimEnd() + '\n'
      : JSON.stringify({ format: 1, file, ...toJson(result, withText) });
  } catch (error) {
    const message = messageOf(error);
    return options.summary
      ? `**${file}** could not be read: ${message}\n`
      : JSON.stringify({ format: 1, file, error: message });
  }
}

async function contentOf(file: string): Promise<string> {
  const about = await stat(file);
  if (!about.isFile()) throw new Error('not a file');
  if (about.size > LARGEST) throw new Error('larger than 10 MB');
  const content = decode(await readFile(file));
  if (content.trim() === '') throw new Error('empty');
  return content;
}

/** The reason without stack and machine paths. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  return code === 'EACCES' ? 'not readable' : error.message;
}
