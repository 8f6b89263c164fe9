/** What the four groups of the page are called. */
import type { MessageKey } from '../text/words.ts';
import type { Group } from '../types.ts';

export const GROUP_LABELS = {
  makers: 'groupMakers',
  things: 'groupThings',
  rules: 'groupRules',
  people: 'groupPeople',
} as const satisfies Record<Group, MessageKey>;
