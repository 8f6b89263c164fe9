/** Scores verdicts and mentions against what the passages want, and sums the counts up by any key. */
import type { Mention } from '../../types.ts';
import { fold } from '../../text/fold.ts';
import type { Passage } from './passage.ts';

export interface Counts {
  right: number;
  /** Said or marked, but not wanted. */
  extra: number;
  /** Wanted, but not said or marked. */
  missed: number;
}

export const NO_COUNTS: Counts = { right: 0, extra: 0, missed: 0 };

export function plus(one: Counts, other: Counts): Counts {
  return { right: one.right + other.right, extra: one.extra + other.extra, missed: one.missed + other.missed };
}

/** Shares from 0 to 1; 1 where there was nothing to get wrong. */
export function ratesOf({ right, extra, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + extra === 0 ? 1 : right / (right + extra);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function countVerdict(wanted: boolean, said: boolean): Counts {
  return { right: wanted && said ? 1 : 0, extra: !wanted && said ? 1 : 0, missed: wanted && !said ? 1 : 0 };
}

export interface MentionScore {
  readonly counts: Counts;
  readonly extra: readonly string[];
  /** Wanted names that the table has, and those that it does not have. */
  readonly missedKnown: readonly string[];
  readonly missedUnknown: readonly string[];
}

/**
 * Distinct surfaces, as the labels are. A mention is right when it agrees with a labelled name or with a part of one, and
 * is none of the collisions; names that are not relevant may be marked or not.
 */
export function scoreMentions(
  passage: Passage,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
): MentionScore {
  const labels = passage.mentions.map((label) => ({ ...label, folded: fold(label.surface) }));
  const collisions = new Set((passage.collisions ?? []).map(({ surface }) => surface));
  const marked = [...new Set(mentions.map((mention) => mention.text))];
  const isRight = (text: string): boolean =>
    !collisions.has(text) && labels.some((label) => agree(label.folded, fold(text)));
  const extra = marked.filter((text) => !isRight(text));
  const wanted = labels.filter((label) => label.relevant);
  const missed = wanted.filter((label) => !marked.some((text) => isRight(text) && agree(label.folded, fold(text))));
  return {
    counts: { right: wanted.length - missed.length, extra: extra.length, missed: missed.length },
    extra,
    missedKnown: missed.filter((label) => known.has(label.folded)).map((label) => label.surface),
    missedUnknown: missed.filter((label) => !known.has(label.folded)).map((label) => label.surface),
  };
}

function agree(label: string, marked: string): boolean {
  return label === marked || label.includes(marked) || marked.includes(label);
}
