/** Finds the day on which a page was published, and where it says so. */
import { isAfter } from '../../dates/partial-date.ts';
import type { Language, PageShape, PublicationDate } from '../../types.ts';
import type { Given } from '../article-page.ts';
import type { Claims } from '../claims.ts';
import type { Main } from '../find-main.ts';
import type { Title } from '../find-title.ts';
import type { Page } from '../walk.ts';
import { fromAddress, unarchive } from './address.ts';
import { choosePublished } from './choose.ts';
import type { Evidence } from './evidence.ts';
import { fromJsonLd, fromMarked, fromMeta } from './structured.ts';
import { fromLines, fromTimes, zoneOf } from './visible.ts';

export interface Found {
  readonly page: Page;
  readonly claims: Claims;
  readonly main: Main;
  readonly title: Title;
  readonly lang: Language | null;
  readonly shape: PageShape;
}

export function findPublished({ page, claims, main, title, lang, shape }: Found, given: Given): PublicationDate | null {
  const { url, copied } = unarchive(given.url);
  // On a front page the only date in sight is today's, or another article's.
  const visible = shape !== 'listing';
  const zone = zoneOf(page, title.block, main);
  const times = fromTimes(page, zone, lang);
  const latest = copied === null || isAfter(copied, given.today) ? given.today : copied;
  return choosePublished(
    {
      structured: fromJsonLd(claims, url, title.text, lang),
      meta: fromMeta(claims),
      time: !visible ? null : (labelledOnly(times) ?? fromMarked(claims, lang) ?? times),
      byline: !visible ? null : fromLines(page, zone, main, lang),
      address: fromAddress(given.url ?? claims.canonical),
    },
    latest,
  );
}

function labelledOnly(evidence: Evidence | null): Evidence | null {
  return evidence?.labelled === true ? evidence : null;
}
