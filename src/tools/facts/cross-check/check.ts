/** One collection against our facts: what was matched, how each claim stands, what only they have. */
import { compare } from './compare.ts';
import { findRecord, type Found } from './find-record.ts';
import type { Collection, Item } from './item.ts';
import { explanationOf, type KnownDifference } from './known-differences.ts';
import type { OurNames } from './our-names.ts';
import type { Outcome } from './outcome.ts';

export interface Line extends Outcome {
  readonly item: string;
  readonly record: string;
}

export interface Checked {
  readonly collection: Collection;
  readonly matched: readonly { readonly item: Item; readonly found: Found }[];
  /** The claims that could be compared, in the order of the items. */
  readonly lines: readonly Line[];
  /** In scope and without a record of ours. */
  readonly onlyTheirs: readonly Item[];
  /** Entries of known-differences.yaml for this collection that explain nothing any more. */
  readonly idle: readonly KnownDifference[];
}

export function checkCollection(collection: Collection, names: OurNames, known: readonly KnownDifference[]): Checked {
  const all = collection.items.map((item) => ({ item, found: findRecord(item, names) }));
  const matched = all.flatMap(({ item, found }) => (found === null ? [] : [{ item, found }]));
  const used = new Set<KnownDifference>();
  const lines = matched.flatMap(({ item, found }) =>
    item.claims.flatMap((claim) => {
      const outcome = compare(claim, found, names, collection.hosts);
      if (outcome === null) return [];
      const line = { ...outcome, item: item.label, record: found.entity.id };
      const reason = wantsReason(outcome)
        ? explanationOf(known, collection.source, item.label, found.entity.id, outcome)
        : null;
      if (reason === null) return [line];
      used.add(reason);
      return [{ ...line, standing: 'explained' as const, because: `${reason.reason} (${reason.cite})` }];
    }),
  );
  return {
    collection,
    matched,
    lines,
    onlyTheirs: all.flatMap(({ item, found }) => (found === null && item.isInScope ? [item] : [])),
    idle: known.filter((one) => one.source === collection.source && !used.has(one)),
  };
}

function wantsReason({ standing }: Outcome): boolean {
  return !['agrees', 'version'].includes(standing);
}
