/** What a frame offers: a sentence for the summary, and what is needed to choose between offers. */
import type { EntityId, PartialDate, Sentence } from '../types.ts';
import type { Context } from './context.ts';

/** Where in the text a sentence belongs: what stood then, what came of it, the rule that came, what holds today. */
export type Slot = 'then' | 'since' | 'rule' | 'now';

export interface Candidate {
  readonly frame: string;
  readonly slot: Slot;
  /** How much it matters to this article, on the scale of the entities' weights. */
  readonly score: number;
  /** What it is about, the subject first; two sentences about the same thing in the same slot are one too many. */
  readonly about: readonly EntityId[];
  /** What it tells to its end, the chief thing first: other sentences about these would only repeat it. */
  readonly tells?: readonly EntityId[];
  /** What it turns on that the article does not name: another sentence on one of these would say it again. */
  readonly things?: readonly EntityId[];
  /** Of sentences of one such sort a text has one: a second rule in force by then is one too many. */
  readonly once?: string;
  /** The story that it is taken from. */
  readonly story?: string;
  /** What an article cannot say of itself; it stands beside a weightier sentence on the same time. */
  readonly always?: true;
  readonly sentence: Sentence;
  /** The date that it speaks of, where that is not the last one that it rests on. */
  readonly on?: PartialDate;
  /** Said right after it, when there is room: what came of it, what it demands. */
  readonly continuation?: Sentence;
  /** True where that says what a rule demands: one rule's demands are enough for one text. */
  readonly demands?: true;
  /** The same sentence with another opening, for when the one before begins with a date, too. */
  readonly varied?: Sentence;
  /** The same sentence with its date inside it, where it has a safe place there. */
  readonly placed?: Sentence;
  /** How to say it right after a certain other sentence, with "they" or "by then" for what that one has named. */
  readonly following?: readonly Following[];
}

export interface Following {
  /** The frames after which this wording is right... */
  readonly frames: readonly string[];
  /** ...when that sentence was about all of these. */
  readonly about: readonly EntityId[];
  readonly sentence: Sentence;
}

/** One way of saying something. It looks at the article and offers what it can say about it, or nothing. */
export type Frame = (context: Context) => readonly Candidate[];

/** The wording that fits after the sentence before it. */
export function wordedAfter(candidate: Candidate, previous: Candidate | null): Sentence {
  if (previous === null) return candidate.sentence;
  const fits = candidate.following?.find(
    ({ frames, about }) => frames.includes(previous.frame) && about.every((id) => previous.about.includes(id)),
  );
  return fits?.sentence ?? candidate.sentence;
}

/** What each further peer adds. */
const PEER = 0.25;

/** How much a sentence about several weighs: as the first, and a little more for each peer. */
export function groupScore(weights: readonly number[]): number {
  return Math.max(0, ...weights) * (1 + PEER * (weights.length - 1));
}
