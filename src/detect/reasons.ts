/** Puts the verdict into reasons: codes with the words of the text that count most. */
import type { Article, PageShape, Reason, ReasonCode } from '../types.ts';
import type { Features } from './features.ts';
import { isSureOfAi, type Sign } from './signs.ts';

export interface Found {
  readonly article: Article;
  readonly signs: readonly Sign[];
  readonly features: Features;
  /** What each feature added to the sum. */
  readonly contributions: Readonly<Record<keyof Features, number>>;
  readonly shape: PageShape;
}

const MOST_TERMS = 5;
/** Smaller contributions say nothing to a reader. */
const LEAST = 0.05;
/** Weaker features are not worth a reason of their own. */
const SEEN = 0.3;
const PORCELAIN = /\b(?:bone |fine )?china\b/gu;

/** What decided first; of the other side only what does not contradict it. */
export function reasonsOf(found: Found, isAbout: boolean, sum: number): Reason[] {
  const against = reasonsAgainst(found, isAbout, sum);
  const reasons = reasonsFor(found);
  if (isAbout) return [...reasons, ...against];
  const hasNoAi = against.some(({ code }) => code === 'no-ai');
  const isOdd = ({ code }: Reason): boolean => code === 'close-together' || (hasNoAi && code === 'speaks-of-ai');
  return [...against, ...reasons.filter((one) => !isOdd(one))];
}

/** Strongest first. */
function reasonsFor(found: Found): Reason[] {
  const { signs, contributions } = found;
  const byName = (named: Sign['named']): string[] => termsOf(found, (sign) => sign.named === named);
  const inTitle = (sign: Sign): boolean => sign.start < found.article.title.length && sign.ai + sign.china > 0;
  const actors = signs.filter((sign) => sign.named === 'chinese').length;
  const chinese = signs.filter((sign) => sign.china > 0).length;
  const actorShare = chinese === 0 ? 0 : actors / chinese;
  const { aiInTitle, chinaInTitle, close } = found.features;
  const reasons: Reason[] = [
    reason('names-chinese-ai', byName('chinese-ai'), contributions.named),
    reason('names-chinese-actor', byName('chinese'), contributions.china * actorShare),
    reason(
      'speaks-of-ai',
      termsOf(found, (sign) => sign.ai > 0 && sign.named === 'none'),
      contributions.ai,
    ),
    reason(
      'speaks-of-china',
      termsOf(found, (sign) => sign.china >= 0.3 && sign.named === 'none'),
      contributions.china * (1 - actorShare),
    ),
    // One of the two alone says nothing: every text about China has China in its title.
    ...(Math.min(aiInTitle, chinaInTitle) < SEEN
      ? []
      : [reason('in-title', termsOf(found, inTitle), contributions.aiInTitle + contributions.chinaInTitle)]),
    ...(close < SEEN ? [] : [reason('close-together', [], contributions.close)]),
  ];
  return strongestFirst(
    reasons.filter(({ weight, terms, code }) => weight >= LEAST && (terms.length > 0 || code === 'close-together')),
  );
}

/** What speaks against, or would have to be known: only what holds. */
function reasonsAgainst(found: Found, isAbout: boolean, sum: number): Reason[] {
  const { signs, features, shape } = found;
  const others = termsOf(found, (sign) => sign.other > 0);
  const hasAi = isAbout || signs.some(isSureOfAi);
  const hasChina = isAbout || signs.some((sign) => sign.china > 0) || features.china > 0.2;
  const reasons: Reason[] = [];
  if (shape === 'listing') reasons.push(reason('not-an-article', [], -5));
  if (shape === 'too-little-text') reasons.push(reason('too-little-text', [], -3));
  if (!hasAi) reasons.push(reason('no-ai', [], -4));
  if (!hasChina) reasons.push(reason('no-china', [], -4), ...otherSense(found));
  if (features.elsewhere > 0.1) reasons.push(reason('elsewhere', others, found.contributions.elsewhere));
  if (!isAbout && reasons.length === 0)
    reasons.push(
      reason(
        'in-passing',
        termsOf(found, (sign) => sign.china + sign.ai > 0.5),
        Math.min(sum, -LEAST),
      ),
    );
  return strongestFirst(reasons);
}

function otherSense({ article }: Found): Reason[] {
  const found = [...new Set(article.text.match(PORCELAIN) ?? [])];
  return found.length === 0 ? [] : [reason('other-sense', found, -1)];
}

function reason(code: ReasonCode, terms: readonly string[], weight: number): Reason {
  return { code, terms: terms.slice(0, MOST_TERMS), weight: Math.round(weight * 100) / 100 };
}

function strongestFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** Distinct words of the text, most frequent first; the first spelling of each. */
function termsOf({ article, signs }: Found, isOne: (sign: Sign) => boolean): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const sign of signs) {
    if (!isOne(sign)) continue;
    const text = article.text.slice(sign.start, sign.end);
    const known = counts.get(text.toLowerCase());
    if (known === undefined) counts.set(text.toLowerCase(), { text, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ text }) => text);
}
