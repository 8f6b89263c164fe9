/** Hides an entity's marks from all pages, and shows them again. */
import { entityOf } from '../facts/names-at.ts';
import type { EntityId } from '../types.ts';
import { allFacts } from './facts.ts';
import { changeSettings } from './settings.ts';
import { withTerm } from './settings-shape.ts';

/** False for what is no entity, or could not be stored. One that the facts no longer hold can still be shown again. */
export async function hideTerm(entity: EntityId, hidden: boolean): Promise<boolean> {
  if (hidden && entityOf(allFacts(), entity) === null) return false;
  try {
    await changeSettings((now) => ({ hidden: withTerm(now.hidden, entity, hidden) }));
    return true;
  } catch {
    return false;
  }
}
