/** All frames. Each looks at every article; what they offer is weighed in pick.ts. */
import type { Frame } from '../candidate.ts';
import { draftAtDate } from './draft-at-date.ts';
import { listings } from './listings.ts';
import { milestones } from './milestones.ts';
import { newModel } from './new-model.ts';
import { openSince } from './open-since.ts';
import { openings } from './openings.ts';
import { people } from './people.ts';
import { restrictions } from './restrictions.ts';
import { ruleSince } from './rule-since.ts';
import { ruleStanding } from './rule-standing.ts';
import { sanctions } from './sanctions.ts';
import { standsToday } from './stands-today.ts';
import { story } from './story.ts';

export const FRAMES: readonly Frame[] = [
  openings,
  openSince,
  draftAtDate,
  ruleSince,
  ruleStanding,
  sanctions,
  listings,
  newModel,
  restrictions,
  story,
  milestones,
  people,
  standsToday,
];
