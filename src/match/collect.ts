/** One pass over the article: every name that stands free and keeps its capitals, every word that a condition may ask for. */
import { before, bitsAt, WORD } from '../text/characters.ts';
import { isInAddress } from './address.ts';
import { blockAt, placesOf, type Place, type Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { isShouted, keepsCase } from './case-rule.ts';
import type { Hit } from './conditions.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { Name, Names, Word } from './names.ts';
import type { Spanned } from './overlap.ts';

export interface Collected {
  readonly places: readonly Place[];
  readonly evidence: Evidence;
  readonly hits: readonly Hit[];
  readonly decoys: readonly Spanned[];
}

export function collect(names: Names, article: Readable): Collected {
  const { text } = article;
  const places = placesOf(article);
  const evidence = createEvidence();
  const hits: Hit[] = [];
  const decoys: Spanned[] = [];
  names.trie.scan(text, (number, start, end) => {
    const pattern = names.patterns[number];
    if (pattern === undefined) return;
    if (pattern.type === 'decoy') decoys.push({ start, end });
    else if (pattern.type === 'word') {
      if (isWord(pattern, article, start, end)) evidence.addWord(pattern.word, start, end);
    } else {
      const hit = toHit(pattern, article, places, start, end);
      if (hit === null) return;
      hits.push(hit);
      if (!pattern.isAmbiguous) evidence.addEntity(pattern.entity.id, hit.start, hit.end);
    }
  });
  return { places, evidence, hits, decoys };
}

function isWord(word: Word, { text, lang }: Readable, start: number, end: number): boolean {
  if (!keepsCase(word.word, word.caseRule, text, start, end)) return false;
  return word.isPrefix || standsFree(text, { start, end, inflects: true }, lang);
}

function toHit(name: Name, article: Readable, places: readonly Place[], start: number, found: number): Hit | null {
  const { text, lang } = article;
  const end = name.isStem ? endOfWord(text, found) : found;
  if (name.isStem && end === found) return null;
  if (!standsFree(text, { start, end: found, inflects: !name.isAmbiguous || name.isStem }, lang)) return null;
  if (!keepsCase(name.alias.text, name.caseRule, text, start, found)) return null;
  const block = blockAt(places, start);
  const place = places[block] ?? { start: 0, end: text.length };
  if (end > place.end || isShoutedWord(name, text, start, end, place) || isInAddress(text, start, end)) return null;
  return { name, start, end, block };
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
