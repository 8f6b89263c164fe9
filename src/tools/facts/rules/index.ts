/** All rules over the seeds, each in a file of its own. */
import type { Rule } from '../rule.ts';
import { addressesAreTrustworthy } from './addresses-are-trustworthy.ts';
import { aliasesAreDistinct } from './aliases-are-distinct.ts';
import { citesAreUsed } from './cites-are-used.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { grammarAgrees } from './grammar-agrees.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { lateStatementsAreSure } from './late-statements-are-sure.ts';
import { listsAreLists } from './lists-are-lists.ts';
import { moneyHasTwoSources } from './money-has-two-sources.ts';
import { namesAreInTheirScript } from './names-are-in-their-script.ts';
import { oneEventHasOneDate } from './one-event-has-one-date.ts';
import { recentDatesHaveAMonth } from './recent-dates-have-a-month.ts';
import { recordsSaySomething } from './records-say-something.ts';
import { referencesExist } from './references-exist.ts';
import { stepsAreInOrder } from './steps-are-in-order.ts';
import { textsAreShort } from './texts-are-short.ts';
import { textsDoNotGoStale } from './texts-do-not-go-stale.ts';
import { textsReadWell } from './texts-read-well.ts';

export const RULES: readonly Rule[] = [
  idsAreUnique,
  referencesExist,
  citesAreUsed,
  datesArePossible,
  stepsAreInOrder,
  textsAreShort,
  textsDoNotGoStale,
  textsReadWell,
  namesAreInTheirScript,
  addressesAreTrustworthy,
  aliasesAreDistinct,
  recordsSaySomething,
  grammarAgrees,
  listsAreLists,
  lateStatementsAreSure,
  moneyHasTwoSources,
  recentDatesHaveAMonth,
  oneEventHasOneDate,
];
