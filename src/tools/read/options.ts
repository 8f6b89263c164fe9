/** The options of `npm run read`. */
import { parseArgs } from 'node:util';
import { UsageError } from '../lib/command.ts';
import { dayOf, isPartialDate } from '../../dates/partial-date.ts';
import type { PartialDate } from '../../types.ts';

export interface Options {
  readonly files: readonly string[];
  readonly text: boolean;
  readonly jsonl: boolean;
  readonly withText: boolean;
  readonly summary: boolean;
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
}

export const USAGE = `npm run --silent read -- [options] FILE...

Reads saved pages and prints one JSON object a line, in the order of the files.

  --text              the files are plain text, their first line is the title
  --url ADDRESS       the address of the page
  --published DATE    its date (2023, 2023-03 or 2023-03-16), over what the page says
  --today DATE        the day that counts as today; default: the clock
  --with-text         print the article's text as "text"
  --summary           print the summary as Markdown instead
  --jsonl             read lines {"id","url","published","title","html"|"text"} from standard input and answer line by line
  --help              print this`;

const NAMES = {
  text: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  'with-text': { type: 'boolean' },
  summary: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  url: { type: 'string' },
  published: { type: 'string' },
  today: { type: 'string' },
} as const;

/** Null when only help is wanted; throws UsageError, or what parseArgs throws. */
export function parseOptions(args: readonly string[], clock: Date): Options | null {
  const { values, positionals } = parseArgs({ args: [...args], options: NAMES, allowPositionals: true });
  if (values.help === true) return null;
  if (values.jsonl === true && positionals.length > 0)
    throw new UsageError('With --jsonl there are no files: it reads standard input.');
  if (values.jsonl !== true && positionals.length === 0)
    throw new UsageError('Name at least one file, or use --jsonl.');
  return {
    files: positionals,
    text: values.text === true,
    jsonl: values.jsonl === true,
    withText: values['with-text'] === true,
    summary: values.summary === true,
    url: values.url ?? null,
    published: dateOf('--published', values.published),
    today: dateOf('--today', values.today) ?? dayOf(clock),
  };
}

function dateOf(option: string, value: string | undefined): PartialDate | null {
  if (value === undefined) return null;
  if (isPartialDate(value)) return value;
  throw new UsageError(`${option} wants a date such as 2023, 2023-03 or 2023-03-16, not "${value}".`);
}
