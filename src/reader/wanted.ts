/** Which of the mentions the user wants to see marked. Pure. */
import type { Settings } from '../platform/settings.ts';
import { isWanted } from '../platform/settings-shape.ts';
import type { EntityId, Mention } from '../types.ts';

/** Without the entities that are hidden and the kinds that are off and, if asked, only the first mention of each entity. */
export function wantedMentions(
  mentions: readonly Mention[],
  settings: Pick<Settings, 'kindsOff' | 'hidden' | 'firstOnly'>,
): readonly Mention[] {
  const seen = new Set<EntityId>();
  return mentions.filter((mention) => {
    if (!isWanted(mention, settings)) return false;
    const isFirst = !seen.has(mention.entity);
    seen.add(mention.entity);
    return isFirst || !settings.firstOnly;
  });
}

/** How many different entities these mentions are of. */
export function countEntities(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ entity }) => entity)).size;
}
