/** Citations as CSL JSON (https://citationstyles.org), which Zotero, Pandoc and others read. */
import type { PartialDate } from '../types.ts';
import { type Citation, type CitationType, isOwn } from './citations.ts';

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** The variables that we know something of. */
export interface CslItem {
  readonly id: string;
  readonly type: CitationType;
  readonly author?: readonly [{ readonly literal: string }];
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  /** The sentences that rest on it. */
  readonly annote: string;
}

export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(itemOf), null, 2)}\n`;
}

function itemOf({ key, type, cite, title, says }: Citation): CslItem {
  return {
    id: key,
    type,
    ...(isOwn(cite) && { author: [{ literal: cite.publisher }] }),
    title,
    ...(type === 'article-newspaper' && { 'container-title': cite.publisher }),
    publisher: cite.publisher,
    ...(cite.date !== undefined && { issued: dateOf(cite.date) }),
    accessed: dateOf(cite.checked),
    URL: cite.url,
    annote: says.join(' '),
  };
}

/** As many parts as are known: year, month, day. */
function dateOf(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
