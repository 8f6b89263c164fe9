/** The verdict on our own labelled passages, with no fact set at all: the terms alone must carry it. */
import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { readPassages, toArticle } from '../../src/tools/quality/passage.ts';
import { countVerdict, NO_COUNTS, plus, ratesOf } from '../../src/tools/quality/score.ts';

const NO_NAMES = { format: 1, asOf: '2026-11-23', entities: [] } as const;

test('verdicts hold without the fact set', () => {
  const counts = readPassages(new URL('../passages', import.meta.url).pathname).map((passage) =>
    countVerdict(passage.aboutChinaAi, detect(toArticle(passage), [], NO_NAMES).aboutChinaAi),
  );
  const { precision, recall } = ratesOf(counts.reduce(plus, NO_COUNTS));
  expect(precision).toBeGreaterThan(0.97);
  expect(recall).toBeGreaterThan(0.85);
});
