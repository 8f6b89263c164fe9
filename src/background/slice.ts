/** The facts for one page, out of the whole set that the background carries. */
import { sliceFor } from '../facts/slice.ts';
import { allFacts } from '../platform/facts.ts';
import type { EntityId, FactSet } from '../types.ts';

/** What is no list of short strings gives a slice of nothing. */
export function sliceOf(ids: readonly EntityId[]): FactSet {
  const sound = Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : [];
  return sliceFor(sound, allFacts());
}
