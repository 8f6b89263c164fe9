/** Numbers the sources of a whole summary, each address once, in the order in which they are first used. */
import type { Sentence, Summary } from '../types.ts';

/** From address to number, from 1. */
export type SourceNumbers = ReadonlyMap<string, number>;

export function numberSources(sentences: readonly Sentence[]): SourceNumbers {
  const numbers = new Map<string, number>();
  for (const { cite } of sentences.flatMap((sentence) => sentence.sources)) {
    if (!numbers.has(cite.url)) numbers.set(cite.url, numbers.size + 1);
  }
  return numbers;
}

/** All sentences of a summary in the order in which the popup shows them. */
export function sentencesOf(summary: Summary): readonly Sentence[] {
  const rules = summary.rules.flatMap((rule) => [rule.then, rule.now, rule.demands]);
  return [...summary.inShort, ...summary.before, ...summary.sinceThen, ...rules.filter((rule) => rule !== null)];
}

/** What the popup and its Markdown show: what led up to an article only where nothing has come since. */
export function sentencesShown(summary: Summary): readonly Sentence[] {
  return sentencesOf(summary.sinceThen.length > 0 ? { ...summary, before: [] } : summary);
}
