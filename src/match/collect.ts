/** One pass over the article: every name that stands free and keeps its capitals, every word that a condition may ask for. */
import { before, bitsAt, WORD } from '../text/characters.ts';
import type { Steps } from '../text/steps.ts';
import type { Prepared } from '../text/word-starts.ts';
import { isInAddress } from './address.ts';
import { blocksInOrder, placesOf, type Place, type Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { isShouted, keepsCase } from './case-rule.ts';
import type { Hit } from './conditions.ts';
import { addWords, askedBy, isAsked } from './asked.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { Name, Names } from './names.ts';
import type { Spanned } from './overlap.ts';
import { afterVersion } from './versions.ts';

export interface Collected {
  readonly places: readonly Place[];
  readonly evidence: Evidence;
  readonly hits: readonly Hit[];
  readonly decoys: readonly Spanned[];
}

export function* collect(names: Names, article: Readable, prepared: Prepared): Steps<Collected> {
  const places = placesOf(article);
  const evidence = createEvidence(names.conditions.count);
  const hits: Hit[] = [];
  const decoys: Spanned[] = [];
  const blockOf = blocksInOrder(places);
  yield* names.trie.scanInSteps(prepared, (number, start, end) => {
    const pattern = names.patterns[number];
    if (pattern === undefined) return;
    if (pattern.type === 'decoy') decoys.push({ start, end });
    else {
      const hit = toHit(pattern, article, places, blockOf, start, end);
      if (hit !== null) hits.push(hit);
    }
  });
  yield;
  const asked = askedBy(hits, places, names.conditions.count);
  for (const { name, start, end } of hits)
    if (!name.isAmbiguous && isAsked(asked, name.meets)) evidence.add(name.meets, start, end);
  yield* addWords(names, asked, evidence, article, prepared);
  return { places, evidence, hits, decoys };
}

function toHit(
  name: Name,
  article: Readable,
  places: readonly Place[],
  blockOf: (offset: number) => number,
  start: number,
  found: number,
): Hit | null {
  const { text, lang } = article;
  const end = name.isStem ? endOfWord(text, found) : afterVersion(name.entity, text, found);
  if (name.isStem && end === found) return null;
  const isApart = !name.isStem && isSpace(text, start - 1) && isSpace(text, end);
  if (!isApart && !standsFree(text, start, name.isStem ? found : end, !name.isAmbiguous || name.isStem, lang))
    return null;
  if (!keepsCase(name.text, name.caseRule, text, start, found)) return null;
  const block = blockOf(start);
  const place = places[block] ?? { start: 0, end: text.length };
  if (end > place.end || isShoutedWord(name, text, start, end, place)) return null;
  if (!isApart && isInAddress(text, start, end)) return null;
  return { name, start, end, block, isVersion: !name.isStem && end > found };
}

/** Most names have a space on either side, and then nothing more need be asked of what stands there. */
function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < from + 4 && (bitsAt(text, end) & WORD) !== 0) end += 1;
  return end;
}

/** In a shouted headline an ambiguous acronym may be any word: "CHINA AIR SHOW". */
function isShoutedWord(name: Name, text: string, start: number, end: number, place: Place): boolean {
  if (!name.isAmbiguous || name.caseRule !== 'capitals' || (bitsAt(text, before(text, end)) & WORD) === 0) return false;
  const around = place.end - place.start;
  return around > end - start + 8 && around < 300 && isShouted(text, place.start, place.end);
}
