/** Answers lines of JSON from standard input line by line, so that an existing engine can run it over a crawl. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isPartialDate } from '../../dates/partial-date.ts';
import type { Options } from './options.ts';
import { LARGEST, messageOf } from './read-files.ts';
import { toJson, type Input, type ReadOne } from './read-one.ts';

type Json = Readonly<Record<string, unknown>>;

export async function* readLines(input: Readable, options: Options, readOne: ReadOne): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield answer(line, options, readOne);
  }
}

function answer(line: string, options: Options, readOne: ReadOne): string {
  let id: unknown = null;
  try {
    const record = parse(line);
    id = record['id'] ?? null;
    const result = readOne(inputOf(record, options), options.today);
    const told = options.summary ? { summary: result.markdown() } : toJson(result, options.withText);
    return JSON.stringify({ format: 1, id, ...told });
  } catch (error) {
    return JSON.stringify({ format: 1, id, error: messageOf(error) });
  }
}

function parse(line: string): Json {
  if (line.length > LARGEST) throw new Error('larger than 10 MB');
  let value: unknown;
  try {
    value = JSON.parse(line) as unknown;
  } catch {
    throw new Error('not a line of JSON');
  }
  if (!isRecord(value)) throw new Error('not a JSON object');
  return value;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inputOf(record: Json, options: Options): Input {
  const [html, text] = [stringOf(record, 'html'), stringOf(record, 'text')];
  const content = html ?? text;
  if (content === null || content.trim() === '') throw new Error('has neither "html" nor "text"');
  const published = stringOf(record, 'published') ?? options.published;
  if (published !== null && !isPartialDate(published))
    throw new Error(`"published" is no date such as 2023-03-16: ${published}`);
  return {
    content,
    isText: html === null,
    url: stringOf(record, 'url') ?? options.url,
    published,
    title: stringOf(record, 'title'),
  };
}

/** Null when it is missing, null or empty. */
function stringOf(record: Json, key: string): string | null {
  const value = record[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new Error(`"${key}" is not a string`);
  return value === '' ? null : value;
}
