/** The formats in which one can take a page along. */
import { toBibtex } from '../cite/bibtex.ts';
import { citationsOf } from '../cite/citations.ts';
import { toCslJson } from '../cite/csl-json.ts';
import { toMarkdown } from '../summarize/markdown.ts';
import type { FactSet, Sentence, Summary } from '../types.ts';
import { sentencesShown } from './number-sources.ts';

export const FORMATS = ['markdown', 'csl', 'bibtex'] as const;
export type Format = (typeof FORMATS)[number];

/** Their own names, the same in every language. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  markdown: 'Markdown',
  csl: 'CSL JSON',
  bibtex: 'BibTeX',
};

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { ending: 'bib', type: 'text/x-bibtex' },
};

export type TextIn = (format: Format) => string;

/** Markdown as given; the citations are of these sentences. */
export function textsOf(facts: FactSet, sentences: () => readonly Sentence[], markdown: () => string): TextIn {
  return (format) => {
    if (format === 'markdown') return markdown();
    const citations = citationsOf(sentences(), facts);
    return format === 'csl' ? toCslJson(citations) : toBibtex(citations);
  };
}

/** A summary with its sources; empty while there is none. */
export function summaryTexts(facts: FactSet, summary: Summary | null, title: string): TextIn {
  return textsOf(
    facts,
    () => (summary === null ? [] : sentencesShown(summary)),
    () => (summary === null ? '' : toMarkdown(summary, facts, title)),
  );
}

export interface FileName {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
}

/** A name that every file system takes; Windows takes few signs and no long names. */
export function fileFor(title: string, format: Format): FileName {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return { name: `${name === '' ? 'sinogloss' : name}.${FILES[format].ending}`, type: FILES[format].type };
}
