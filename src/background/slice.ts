/** The facts for one page, out of the whole set that the background carries, in portions. */
import { sliceFor } from '../facts/slice.ts';
import { allFacts } from '../platform/facts.ts';
import type { Portion } from '../platform/messages.ts';
import type { EntityId } from '../types.ts';

/** Entities; about 120 kB, which a page takes in in some milliseconds. */
const A_PORTION = 40;

/** What is no list of short strings gives a slice of nothing, and what is no number the first portion. */
export function sliceOf(ids: readonly EntityId[], portion: number): Portion {
  const sound = Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : [];
  const slice = sliceFor(sound, allFacts());
  const entities = Object.entries(slice.entities);
  const first = Number.isSafeInteger(portion) && portion > 0 ? portion * A_PORTION : 0;
  const facts = {
    ...slice,
    entities: Object.fromEntries(entities.slice(first, first + A_PORTION)),
    stories: first === 0 ? slice.stories : [],
  };
  return { facts, isLast: first + A_PORTION >= entities.length };
}
