/** One pass over the article: every name that stands free and keeps its capitals, every word that a condition may ask for. */
import { before, bitsAt, WORD } from '../text/characters.ts';
import type { Steps } from '../text/steps.ts';
import type { Prepared } from '../text/word-starts.ts';
import { isInAddress } from './address.ts';
import { blockAt, placesOf, type Place, type Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { isShouted, keepsCase } from './case-rule.ts';
import type { Hit } from './conditions.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { Name, Names, Word } from './names.ts';
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
  const evidence = createEvidence();
  const hits: Hit[] = [];
  const decoys: Spanned[] = [];
  /** Number of the pattern, start and end of each word found, one after the other: they are many, and most are never asked for. */
  const words: number[] = [];
  yield* names.trie.scanInSteps(prepared, (number, start, end) => {
    const pattern = names.patterns[number];
    if (pattern === undefined) return;
    if (pattern.type === 'word') words.push(number, start, end);
    else if (pattern.type === 'decoy') decoys.push({ start, end });
    else {
      const hit = toHit(pattern, article, places, start, end);
      if (hit === null) return;
      hits.push(hit);
      if (!pattern.isAmbiguous) evidence.addEntity(pattern.entity.id, hit.start, hit.end);
    }
  });
  addWords(names, words, hits, evidence, article);
  return { places, evidence, hits, decoys };
}

/** Of the words found, those that the conditions of a name found ask for. */
function addWords(
  { patterns }: Names,
  words: readonly number[],
  hits: readonly Hit[],
  evidence: Evidence,
  article: Readable,
): void {
  const asked = wordsAskedBy(hits);
  for (let at = 0; at < words.length; at += 3) {
    const pattern = patterns[words[at] ?? 0];
    if (pattern?.type !== 'word' || !asked.has(pattern.word)) continue;
    const [start = 0, end = 0] = [words[at + 1], words[at + 2]];
    if (isWord(pattern, article, start, end)) evidence.addWord(pattern.word, start, end);
  }
}

function wordsAskedBy(hits: readonly Hit[]): ReadonlySet<string> {
  const aliases = new Set(hits.filter(({ name }) => name.isAmbiguous).map(({ name }) => name.alias));
  return new Set(Array.from(aliases, ({ near = [], page = [], unless = [] }) => [...near, ...page, ...unless]).flat());
}

function isWord(word: Word, { text, lang }: Readable, start: number, end: number): boolean {
  if (!keepsCase(word.word, word.caseRule, text, start, end)) return false;
  return word.isPrefix || standsFree(text, { start, end, inflects: true }, lang);
}

function toHit(name: Name, article: Readable, places: readonly Place[], start: number, found: number): Hit | null {
  const { text, lang } = article;
  const end = name.isStem ? endOfWord(text, found) : afterVersion(name.entity, text, found);
  if (name.isStem && end === found) return null;
  if (!standsFree(text, { start, end: name.isStem ? found : end, inflects: !name.isAmbiguous || name.isStem }, lang))
    return null;
  if (!keepsCase(name.alias.text, name.caseRule, text, start, found)) return null;
  const block = blockAt(places, start);
  const place = places[block] ?? { start: 0, end: text.length };
  if (end > place.end || isShoutedWord(name, text, start, end, place) || isInAddress(text, start, end)) return null;
  return { name, start, end, block, isVersion: !name.isStem && end > found };
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
