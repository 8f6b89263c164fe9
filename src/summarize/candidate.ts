/** What a frame offers: a sentence for the summary, and what is needed to choose between offers. */
import type { EntityId, Sentence } from '../types.ts';
import type { Context } from './context.ts';

/** Where in the text a sentence belongs: what stood then, what came of it, the rule that came, what holds today. */
export type Slot = 'then' | 'since' | 'rule' | 'now';

export interface Candidate {
  readonly frame: string;
  readonly slot: Slot;
  /** How much it matters to this article, on the scale of the entities' weights. */
  readonly score: number;
  /** What it is about; two sentences about the same thing in the same slot are one too many. */
  readonly about: readonly EntityId[];
  readonly sentence: Sentence;
}

/** One way of saying something. It looks at the article and offers what it can say about it, or nothing. */
export type Frame = (context: Context) => readonly Candidate[];
