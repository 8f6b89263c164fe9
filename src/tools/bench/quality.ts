/** Prints the quality report, and holds the counts of right and wrong against the ones that were approved by hand. */
import { readFileSync } from 'node:fs';
import { detect } from '../../detect/detect.ts';
import { compileNames } from '../../match/matcher.ts';
import type { NameTable } from '../../types.ts';
import { type Passage, readPassages, toArticle } from '../quality/passage.ts';
import { qualityReport } from '../quality/report.ts';
import { type Counts, countVerdict, NO_COUNTS, plus, scoreMentions } from '../quality/score.ts';
import { partOf } from '../quality/split.ts';
import { ROOT } from '../lib/root.ts';

const PARTS = ['develop', 'report'] as const;
type Part = (typeof PARTS)[number];
interface CountsOfPart {
  readonly passages: number;
  readonly verdicts: Counts;
  readonly mentions: Counts;
}
export type PartCounts = Readonly<Record<Part, CountsOfPart>>;

const BASELINE = 'test/bench/quality-baseline.json';

/** False when something is worse than approved, or when the passages are others than those that were approved. */
export function checkQuality(table: NameTable): boolean {
  const passages = readPassages(`${ROOT}test/passages`);
  for (const part of PARTS) {
    console.log(`\nThe part to ${part === 'develop' ? 'develop on' : 'report on'}`);
    const own = passages.filter(({ id }) => partOf(id) === part);
    for (const line of qualityReport(own, table)) console.log(line);
  }
  const counts = countsOf(passages, table);
  console.log(`\nCounted now: ${JSON.stringify(counts)}`);
  // Written by hand; a wrong form shows itself as a difference.
  const approved = JSON.parse(readFileSync(ROOT + BASELINE, 'utf8')) as PartCounts;
  const worse = worseThan(counts, approved);
  console.log(worse.length === 0 ? `\nNo worse than ${BASELINE}.` : `\nWorse than ${BASELINE}:\n${worse.join('\n')}`);
  return worse.length === 0;
}

function countsOf(passages: readonly Passage[], table: NameTable): PartCounts {
  const matcher = compileNames(table);
  const count = (part: Part): CountsOfPart => {
    const own = passages.filter(({ id }) => partOf(id) === part);
    let [verdicts, mentions] = [NO_COUNTS, NO_COUNTS];
    for (const passage of own) {
      const article = toArticle(passage);
      const found = matcher.find(article);
      const { aboutChinaAi } = detect(article, found, table);
      verdicts = plus(verdicts, countVerdict(passage.aboutChinaAi, aboutChinaAi));
      mentions = plus(mentions, scoreMentions(passage, found, new Set()).counts);
    }
    return { passages: own.length, verdicts, mentions };
  };
  return { develop: count('develop'), report: count('report') };
}

/** What went up among the wrong ones, a line each; a change of the passages themselves has to be approved anew. */
export function worseThan(counts: PartCounts, approved: PartCounts): string[] {
  return PARTS.flatMap((part) => {
    const [now, then] = [counts[part], approved[part]];
    if (now.passages !== then.passages)
      return [`  ${part}: ${String(now.passages)} passages, approved for ${String(then.passages)}`];
    return (['verdicts', 'mentions'] as const).flatMap((what) =>
      (['extra', 'missed'] as const)
        .filter((kind) => now[what][kind] > then[what][kind])
        .map((kind) => `  ${part}: ${what} ${kind} ${String(now[what][kind])}, approved ${String(then[what][kind])}`),
    );
  });
}
