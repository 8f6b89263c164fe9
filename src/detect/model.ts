/** The verdict's model: a weighted sum of the features through the logistic function. Weights were set by hand; README.md says how. */
import type { Features } from './features.ts';

export const BIAS = -5.1;

const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  ai: 3.1,
  china: 2.6,
  named: 1.8,
  aiInTitle: 1.4,
  chinaInTitle: 0.3,
  bothInLead: 0.8,
  spread: 0.5,
  close: 1.8,
  elsewhere: -4.5,
  late: -4.5,
  gadgets: -6,
  brief: 1.2,
};

/** What each feature adds to the sum. */
export function contributionsOf(features: Features): Record<keyof Features, number> {
  return {
    ai: features.ai * WEIGHTS.ai,
    china: features.china * WEIGHTS.china,
    named: features.named * WEIGHTS.named,
    aiInTitle: features.aiInTitle * WEIGHTS.aiInTitle,
    chinaInTitle: features.chinaInTitle * WEIGHTS.chinaInTitle,
    bothInLead: features.bothInLead * WEIGHTS.bothInLead,
    spread: features.spread * WEIGHTS.spread,
    close: features.close * WEIGHTS.close,
    elsewhere: features.elsewhere * WEIGHTS.elsewhere,
    late: features.late * WEIGHTS.late,
    gadgets: features.gadgets * WEIGHTS.gadgets,
    brief: features.brief * WEIGHTS.brief,
  };
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
