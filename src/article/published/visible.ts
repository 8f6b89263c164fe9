/** Dates that stand near the title: in time elements and in lines such as bylines. */
import type { Language } from '../../types.ts';
import { attribute, hasAttribute } from '../dom.ts';
import { PARAGRAPHS } from '../tags.ts';
import type { Main } from '../find-main.ts';
import type { Box, Page } from '../walk.ts';
import { proseOf } from '../weigh.ts';
import { dateOfLine, labelOf } from './byline.ts';
import type { Evidence } from './evidence.ts';
import { datesIn, fieldDate } from './page-date.ts';

/** So many blocks before and after the title may be its byline; a masthead with the day of the visit is further off. */
const BEFORE = 4;
const AFTER = 30;
/** Where the text is short or was not found, a byline still stands right under the title. */
const NEAR = 8;
/** A byline stands above so much prose at most: a standfirst and a first paragraph. */
const PROSE = 350;
/** A date above the title is at most so many blocks before it. */
const JUST_ABOVE = 2;
/** How far under the text "Posted on ..." may stand, and within how much of its end a bare date. */
const FOOT = 10;
const LAST_LINES = 3;
/** So close below the title an aside is no side bar. */
const OWN_ASIDE = 5;
const UPDATE_NAME = /updat|modif|edit|crawl|event|comment/i;

export interface Zone {
  readonly first: number;
  /** The title's own block; lines before it need a word that says what they are. */
  readonly title: number;
  readonly end: number;
}

export function zoneOf(page: Page, title: number | null, main: Main): Zone {
  const at = title ?? main.container?.first ?? 0;
  const last = Math.min(page.blocks.length, at + AFTER, Math.max(main.container?.end ?? 0, at + NEAR));
  let end = at + 1;
  for (let prose = 0; end < last && prose < PROSE; end++) {
    const block = page.blocks[end];
    prose += block === undefined ? 0 : proseOf(block);
  }
  return { first: Math.max(0, at - BEFORE), title: at, end };
}

/** From time elements in the zone: the one that says so, else the only date that they name. */
export function fromTimes(page: Page, zone: Zone, lang: Language | null): Evidence | null {
  const days = new Set<string>();
  let best: Evidence | null = null;
  for (const { element, at } of page.stamps) {
    if (at < zone.first || at >= zone.end) continue;
    const names = `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${attribute(element, 'id')}`;
    if (UPDATE_NAME.test(names) || isUpdateLine(page, at, lang)) continue;
    const found = fieldDate(
      attribute(element, 'datetime') || attribute(element, 'content') || element.textContent,
      lang,
    );
    if (found === null || found.date.length < 10) continue;
    const labelled = hasAttribute(element, 'pubdate') || /publi|entry-date|posted/i.test(names);
    days.add(found.date);
    if (best === null || (labelled && !best.labelled))
      best = { date: found.date, from: 'time', labelled, utc: found.utc };
  }
  return best !== null && (best.labelled || days.size === 1) ? best : null;
}

/** True when the line that a time element stands in only speaks of an update. */
function isUpdateLine(page: Page, at: number, lang: Language | null): boolean {
  const line = page.blocks[at]?.text ?? '';
  const before = page.blocks[at - 1]?.text ?? '';
  if (labelOf(before) === 'updated') return true;
  return (
    /^(?:last )?(?:updat|modif|更新|修改|수정|aktualisiert|mis à jour|actualizad|обновлен)/i.test(line) &&
    dateOfLine(line, lang) === null
  );
}

/** From lines of text near the title. */
export function fromLines(page: Page, zone: Zone, main: Main, lang: Language | null): Evidence | null {
  let bare: Evidence | null = null;
  for (let i = zone.first; i < zone.end; i++) {
    const block = page.blocks[i];
    if (block === undefined || i === zone.title || isInNavigation(block.box, i - zone.title)) continue;
    const label = labelOf(page.blocks[i - 1]?.text ?? '');
    const evidence = label === 'updated' ? null : dateOfLine(block.text, lang);
    if (evidence === null) continue;
    if (evidence.labelled || label === 'published') return { ...evidence, labelled: true };
    if (i > zone.title ? !isCaption(block.box) : isBefore(page, i, zone.title)) bare ??= evidence;
  }
  return bare ?? fromFoot(page, main, lang);
}

/** `below` is how many blocks below the title: the article's own footer or aside may hold its byline right there. */
function isInNavigation(box: Box, below: number): boolean {
  let beside = false;
  for (let outer: Box | null = box; outer !== null; outer = outer.parent) {
    if (outer.tag === 'article' && beside) return below <= 0 || below > OWN_ASIDE;
    if (outer.tag === 'footer' || outer.tag === 'aside') beside = true;
    if (outer.tag === 'nav' || isComments(outer)) return true;
    if (/^[uo]?li?$/.test(outer.tag) && /\bmenu\b/i.test(attribute(outer.element, 'class'))) return true;
  }
  return beside;
}

function isComments({ element, clutter }: Box): boolean {
  return (
    clutter !== null && /(?:^|\s)(?:comment|respon)/i.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)
  );
}

/** In the same small box as the title, or right above it in a box that begins there: a masthead with today's day is further off. */
function isBefore(page: Page, at: number, title: number): boolean {
  const [line, heading] = [page.blocks[at]?.box, page.blocks[title]?.box];
  if (line === undefined || isBeside(line, heading)) return line !== undefined;
  if (title - at > JUST_ABOVE) return false;
  let shared = heading?.parent ?? null;
  while (shared !== null && shared.first > at) shared = shared.parent;
  return shared !== null && shared.first >= at - 1 && shared.tag !== 'body' && shared.tag !== 'html';
}

function isCaption(box: Box): boolean {
  for (let outer: Box | null = box; outer !== null; outer = outer.parent) {
    if (outer.tag === 'figcaption' || outer.tag === 'figure') return true;
    if (/(?:^|[\s-])caption/i.test(attribute(outer.element, 'class'))) return true;
    if (!PARAGRAPHS.has(outer.tag)) return false;
  }
  return false;
}

/** In the same small box as the title. */
function isBeside(box: Box, title: Box | undefined): boolean {
  const near = title?.parent ?? null;
  return near !== null && near.tag !== 'body' && (box.parent === near || box.parent?.parent === near);
}

/** "Posted on ..." right under the text if it is the only one there, or a date alone that ends the text. */
function fromFoot(page: Page, main: Main, lang: Language | null): Evidence | null {
  if (main.container === null) return null;
  const { first, end } = main.container;
  const labelled: Evidence[] = [];
  let alone: Evidence | null = null;
  for (let i = Math.max(first, end - 6); i < Math.min(page.blocks.length, end + FOOT); i++) {
    const block = page.blocks[i];
    if (block === undefined || block.text.length > 80 || isComments(block.box)) continue;
    const label = labelOf(page.blocks[i - 1]?.text ?? '');
    const evidence = label === 'updated' ? null : dateOfLine(block.text, lang);
    if (evidence === null) continue;
    if (evidence.labelled) labelled.push(evidence);
    else if (i < end && i >= end - LAST_LINES && main.dropped[i] === 0 && isDateAlone(block.text, lang))
      alone = evidence;
  }
  const [one] = labelled;
  return one !== undefined && labelled.every(({ date }) => date === one.date) ? one : alone;
}

function isDateAlone(text: string, lang: Language | null): boolean {
  const [found] = datesIn(text, lang);
  return found !== undefined && found.end - found.start >= text.length - 2;
}
