/** One pass over the article: every name that stands free and keeps its capitals, every word that a condition may ask for. */
import { before, bitsAt, WORD } from '../text/characters.ts';
import type { Steps } from '../text/steps.ts';
import type { Prepared } from '../text/word-starts.ts';
import { isInAddress } from './address.ts';
import { blocksInOrder, placesOf, type Place, type Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { isShouted, keepsCase } from './case-rule.ts';
import type { Hit } from './conditions.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import { idInBraces, type Name, type Names, type Word, type Words } from './names.ts';
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
  const asked = askedBy(hits);
  addSureNames(hits, asked, evidence);
  yield* addWords(names.words, asked, evidence, article, prepared);
  return { places, evidence, hits, decoys };
}

/** The words and entities that the conditions of the names found ask for. */
function askedBy(hits: readonly Hit[]): ReadonlySet<string> {
  const aliases = new Set(hits.filter(({ name }) => name.isAmbiguous).map(({ name }) => name.alias));
  return new Set(Array.from(aliases, ({ near = [], page = [], unless = [] }) => [...near, ...page, ...unless]).flat());
}

function addSureNames(hits: readonly Hit[], asked: ReadonlySet<string>, evidence: Evidence): void {
  const ids = new Set(Array.from(asked, idInBraces));
  if (ids.size === 0) return;
  for (const { name, start, end } of hits)
    if (!name.isAmbiguous && ids.has(name.entity.id)) evidence.addEntity(name.entity.id, start, end);
}

/** Looks for those words alone, which leaves little to look for. */
function* addWords(
  { trie, patterns, numbers }: Words,
  asked: ReadonlySet<string>,
  evidence: Evidence,
  article: Readable,
  prepared: Prepared,
): Steps<void> {
  const wanted = Array.from(asked, (word) => numbers.get(word)).filter((number) => number !== undefined);
  if (wanted.length === 0) return;
  yield* trie.only(wanted).scanInSteps(prepared, (number, start, end) => {
    const pattern = patterns[number];
    if (pattern === undefined || !asked.has(pattern.word)) return;
    if (isWord(pattern, article, start, end)) evidence.addWord(pattern.word, start, end);
  });
}

function isWord(word: Word, { text, lang }: Readable, start: number, end: number): boolean {
  if (!keepsCase(word.word, word.caseRule, text, start, end)) return false;
  return word.isPrefix || standsFree(text, { start, end, inflects: true }, lang);
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
  if (!standsFree(text, { start, end: name.isStem ? found : end, inflects: !name.isAmbiguous || name.isStem }, lang))
    return null;
  if (!keepsCase(name.alias.text, name.caseRule, text, start, found)) return null;
  const block = blockOf(start);
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
