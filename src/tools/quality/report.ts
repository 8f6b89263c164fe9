/** Reads labelled passages with the real steps and prints how well verdicts and mentions agree with the labels. */
import type { NameTable } from '../../types.ts';
import { detect } from '../../detect/detect.ts';
import { reasonText } from '../../detect/reason-text.ts';
import { groupBy } from '../../facts/group.ts';
import { compileNames } from '../../match/matcher.ts';
import { fold } from '../../text/fold.ts';
import { toArticle, type Passage } from './passage.ts';
import { countVerdict, NO_COUNTS, plus, ratesOf, scoreMentions, type Counts } from './score.ts';

interface Outcome {
  readonly passage: Passage;
  readonly score: number;
  readonly verdict: Counts;
  readonly mentions: Counts;
  /** What went wrong, one line each. */
  readonly faults: readonly string[];
}

/** Lines of text, ready to print. */
export function qualityReport(passages: readonly Passage[], table: NameTable): string[] {
  const outcomes = outcomesOf(passages, table);
  const wrong = outcomes.filter(({ faults }) => faults.length > 0);
  return [
    ...section('all', outcomes, () => 'all'),
    ...section('language', outcomes, ({ passage }) => passage.lang),
    ...section('stratum', outcomes, ({ passage }) => passage.stratum),
    'Errors',
    ...wrong.flatMap(({ passage, faults }) => faults.map((fault) => `  ${passage.id}: ${fault}`)),
  ];
}

function outcomesOf(passages: readonly Passage[], table: NameTable): Outcome[] {
  const matcher = compileNames(table);
  const known = new Set(table.entities.flatMap((entity) => entity.aliases.map((alias) => fold(alias.text))));
  return passages.map((passage) => {
    const article = toArticle(passage);
    const found = matcher.find(article);
    const { aboutChinaAi, score, reasons } = detect(article, found, table);
    const mentions = scoreMentions(passage, found, known);
    const why = reasons.slice(0, 4).map(reasonText).join('; ');
    const isWrong = aboutChinaAi !== passage.aboutChinaAi;
    const faults = [
      ...(isWrong ? [`verdict ${String(aboutChinaAi)} (${score.toFixed(2)}): ${why}`] : []),
      ...list('marked, not labelled', mentions.extra),
      ...list('not marked, though known', mentions.missedKnown),
      ...list('not marked, unknown', mentions.missedUnknown),
    ];
    return {
      passage,
      score,
      verdict: countVerdict(passage.aboutChinaAi, aboutChinaAi),
      mentions: mentions.counts,
      faults,
    };
  });
}

function list(what: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${what}: ${words.join(', ')}`];
}

function section(title: string, outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): string[] {
  const lines = [...groupBy(outcomes, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => line(key, group));
  return [`By ${title}: passages | verdict precision recall F1 | mentions precision recall F1`, ...lines];
}

function line(key: string, group: readonly Outcome[]): string {
  const verdict = group.reduce((sum, outcome) => plus(sum, outcome.verdict), NO_COUNTS);
  const mentions = group.reduce((sum, outcome) => plus(sum, outcome.mentions), NO_COUNTS);
  return `  ${key.padEnd(26)}${String(group.length).padStart(4)} | ${rates(verdict)} | ${rates(mentions)}`;
}

function rates(counts: Counts): string {
  const { precision, recall, f1 } = ratesOf(counts);
  return [precision, recall, f1].map((rate) => rate.toFixed(3)).join(' ');
}
