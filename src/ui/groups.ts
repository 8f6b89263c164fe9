/** The four groups of the page in the order in which every surface lists them. */
import type { MessageKey } from '../text/words.ts';
import type { Group } from '../types.ts';

export const GROUPS = ['makers', 'things', 'rules', 'people'] as const satisfies readonly Group[];

export const GROUP_LABELS = {
  makers: 'groupMakers',
  things: 'groupThings',
  rules: 'groupRules',
  people: 'groupPeople',
} as const satisfies Record<Group, MessageKey>;
