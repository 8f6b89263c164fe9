/** What an open collection says about one thing, in the words of all collections: the nouns of the cross-check. */
import type { Kind, PartialDate, StepName } from '../../../types.ts';

export const SOURCES = ['models-dev', 'governance-map', 'agora'] as const;
export type SourceName = (typeof SOURCES)[number];

/** They date it. */
export interface DateClaim {
  readonly type: 'date';
  readonly on: PartialDate;
  /** Their word for it: "release_date", "issued". */
  readonly word: string;
  /** The steps of ours that their word may mean. */
  readonly means: readonly StepName[];
  /** How much stands behind it, when they say it more than once: "9 of 15 files". */
  readonly support?: string;
  /** True when it may as well be the day on which somebody else began to serve it. */
  readonly isSecondHand?: true;
}

/** They give its Chinese name. */
export interface NameClaim {
  readonly type: 'name';
  readonly text: string;
}

/** They say who issued or leads it. */
export interface PartyClaim {
  readonly type: 'party';
  readonly relation: 'issued-by' | 'led-by';
  readonly names: readonly string[];
}

export type Claim = DateClaim | NameClaim | PartyClaim;

export interface Item {
  /** As they call it; what known-differences.yaml names. */
  readonly label: string;
  /** All that may lead to a record of ours, surest first. */
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** True when its maker is one of ours, so that an ambiguous short name is enough. */
  readonly isOfOurMaker: boolean;
  /** True when we might want a record of it. */
  readonly isInScope: boolean;
  /** Versions of one thing share its beginning ("GLM-4.5-Air"); titles may differ in a word. */
  readonly alike: 'beginning' | 'title' | 'never';
  readonly claims: readonly Claim[];
}

/** What was read of one collection. */
export interface Collection {
  readonly source: SourceName;
  /** What was read: "5507 files". */
  readonly extent: string;
  readonly items: readonly Item[];
  /** A part of the address of the collection's own pages: a cite of ours that has it is no second witness. */
  readonly hosts: readonly string[];
}
