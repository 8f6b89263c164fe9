/** The way through related entities: where the card was opened, and each step since. Pure. */
import type { EntityId } from '../types.ts';

/** The last one is shown; never empty. */
export type Path = readonly [EntityId, ...EntityId[]];

/** Going to where one has been on the way goes back to there. */
export function walkTo(path: Path, id: EntityId): Path {
  const [first, ...others] = path;
  const known = path.indexOf(id);
  return known < 0 ? [first, ...others, id] : [first, ...path.slice(1, known + 1)];
}

export function walkBack(path: Path): Path {
  const [first, ...others] = path;
  return [first, ...others.slice(0, -1)];
}

export function shownOn(path: Path): EntityId {
  return path.at(-1) ?? path[0];
}
