/** The differences that somebody has looked into: known-differences.yaml, read and applied. */
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { isPartialDate } from '../../../dates/partial-date.ts';
import type { Outcome } from './outcome.ts';
import { SOURCES, type SourceName } from './item.ts';
import { parseFile } from './read-input.ts';

export const KNOWN_FILE = fileURLToPath(new URL('known-differences.yaml', import.meta.url));
const MEND = 'Each entry has source, item, record, says, reason and cite, as the head of known-differences.yaml shows.';

const shape = z
  .array(
    z.strictObject({
      source: z.enum(SOURCES),
      item: z.string().min(1),
      record: z.string().min(1),
      says: z.string().min(1),
      reason: z.string().min(1),
      cite: z
        .string()
        .refine(
          (cite) => cite.startsWith('https://') || cite.startsWith('seeds/'),
          'is neither an https address nor a seed file',
        ),
      checked: z.string().refine(isPartialDate, 'is no quoted date'),
    }),
  )
  .nullable();

export type KnownDifference = NonNullable<z.infer<typeof shape>>[number];

export function readKnown(file: string): readonly KnownDifference[] {
  return parseFile(file, MEND, (text) => shape.parse(parse(text))) ?? [];
}

/** The entry that explains what an item says of a record; `says` is a stretch of what the report prints as theirs. */
export function explanationOf(
  known: readonly KnownDifference[],
  source: SourceName,
  item: string,
  record: string,
  { they }: Outcome,
): KnownDifference | null {
  return (
    known.find(
      (one) => one.source === source && one.item === item && one.record === record && they.includes(one.says),
    ) ?? null
  );
}
