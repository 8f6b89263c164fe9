/** The verdict: is this article about AI in China? With its score and its reasons. Pure, linear in the text, never throws. */
import { finish, type Steps } from '../text/steps.ts';
import type { Article, Mention, NameTable, PageShape, Verdict } from '../types.ts';
import { featuresOf, type Features } from './features.ts';
import { hasGateStems } from './gate-stems.ts';
import { BIAS, contributionsOf, logistic } from './model.ts';
import { reasonsOf } from './reasons.ts';
import { signsInSteps, type Sign } from './signs.ts';

/** Scores of what can't be such an article, whatever it says. */
const CEILING = { listing: 0.1, 'too-little-text': 0.4, 'one-sided': 0.15 } as const;
/** Less than one hint is nothing: "surveillance" or "yuan" once. */
const LEAST = 0.5;

/** `shape` is what the caller has seen of the page's layout; a plain text is an article. */
export function detect(
  article: Article,
  mentions: readonly Mention[],
  table: NameTable,
  shape: PageShape = 'article',
): Verdict {
  return finish(detectInSteps(article, mentions, table, shape));
}

/** The same in steps. */
export function* detectInSteps(
  article: Article,
  mentions: readonly Mention[],
  table: NameTable,
  shape: PageShape,
): Steps<Verdict> {
  const signs = yield* signsInSteps(article, mentions, table);
  yield;
  const features = featuresOf(article, signs);
  yield;
  const contributions = contributionsOf(features);
  const sum = Object.values(contributions).reduce((all, one) => all + one, BIAS);
  const score = Math.min(logistic(sum), ceilingOf(article, features, signs, shape));
  const rounded = Math.round(score * 1000) / 1000;
  const aboutChinaAi = rounded >= 0.5;
  yield;
  const found = { article, signs, features, contributions, shape };
  return { aboutChinaAi, score: rounded, reasons: reasonsOf(found, aboutChinaAi, sum) };
}

function ceilingOf(article: Article, features: Features, signs: readonly Sign[], shape: PageShape): number {
  if (shape !== 'article') return CEILING[shape];
  const isOneSided =
    !hasEnough(signs, 'ai') || (features.chinaInTitle === 0 && !hasEnough(signs, 'china') && features.china < 0.2);
  // The gate asks the same: what is accepted here has passed it.
  return isOneSided || !hasGateStems(article.text) ? CEILING['one-sided'] : 1;
}

function hasEnough(signs: readonly Sign[], topic: 'ai' | 'china'): boolean {
  return signs.reduce((sum, sign) => sum + sign[topic], 0) >= LEAST;
}
