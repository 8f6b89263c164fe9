/** How a claim of theirs stands to ours. */

/** Worst last. */
export const STANDINGS = [
  'agrees',
  'finer',
  'version',
  'explained',
  'second-hand',
  'near',
  'lacking',
  'differs',
] as const;

/**
 * finer: agrees, and they know the day where we have the month. version: a version of ours that came later, as it should. explained:
 * known-differences.yaml says why. second-hand: another day, but only of those who serve it. near: as good as the same day.
 * lacking: we have nothing there. differs: look at it.
 */
export type Standing = (typeof STANDINGS)[number];

export interface Outcome {
  readonly standing: Standing;
  readonly they: string;
  readonly we: string;
  readonly because: string;
  /** True when all that we cite for it is the very collection. */
  readonly isCircular: boolean;
}
