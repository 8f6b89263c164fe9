/** Labelled passages: short texts with the verdict that is wanted and the names that are really meant in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Language } from '../../types.ts';

export interface LabelledName {
  readonly surface: string;
  readonly relevant: boolean;
}

export interface Passage {
  readonly id: string;
  readonly lang: Language;
  readonly title: string | null;
  readonly aboutChinaAi: boolean;
  /** What makes it easy or hard: "chips", "name-collision". */
  readonly stratum: string;
  readonly text: string;
  /** Each distinct form once. */
  readonly mentions: readonly LabelledName[];
  /** Words that only look like one of our names. */
  readonly collisions?: readonly { readonly surface: string }[];
}

/** Every *.json of a folder, in the order of their names. Throws on a file that is not JSON. */
export function readPassages(folder: string): Passage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  // The files are our own test data; a wrong one shows itself in the scores.
  return files.sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Passage | Passage[]);
}

export function toArticle({ title, text, lang }: Passage): Article {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = [
    ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
    ...lines.map((line) => ({ kind: 'text' as const, text: line })),
  ];
  const whole = blocks.map((block) => block.text).join('\n');
  return { url: null, title: title ?? '', lang, published: null, blocks, text: whole };
}
