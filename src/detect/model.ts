/** The verdict's model: a weighted sum of the features through the logistic function. Weights were set by hand; README.md says how. */
import type { Features } from './features.ts';

export const BIAS = -4.7;

const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  ai: 2.8,
  china: 2.5,
  named: 1.4,
  aiInTitle: 0.8,
  chinaInTitle: 0.3,
  bothInLead: 1.0,
  spread: 1.0,
  close: 1.6,
  elsewhere: -2.8,
  late: -6,
  gadgets: -5,
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
  };
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
