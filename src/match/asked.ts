/** What the conditions of the names found ask for, and looking for the words among it only where they are asked for. */
import type { Steps } from '../text/steps.ts';
import type { Span } from '../text/trie.ts';
import type { Prepared } from '../text/word-starts.ts';
import type { Place, Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { keepsCase } from './case-rule.ts';
import { aroundBlock, type Hit } from './conditions.ts';
import type { Evidence } from './evidence.ts';
import type { Name, Names, Word } from './names.ts';

const NOWHERE = 0;
/** In the blocks of the names that ask, and those beside them. */
const NEARBY = 1;
const ANYWHERE = 2;

export interface Asked {
  /** Where each condition is asked for, by its number. */
  readonly how: Uint8Array;
  /** Where those are asked for that are asked for nearby; in order and apart. */
  readonly nearby: readonly Span[];
}

/** The hits are in the order of the text; `count` conditions in all. */
export function askedBy(hits: readonly Hit[], places: readonly Place[], count: number): Asked {
  const how = new Uint8Array(count);
  const nearby: { start: number; end: number }[] = [];
  const seen = new Set<Name>();
  let last = -1;
  for (const { name, block } of hits) {
    if (!name.isAmbiguous) continue;
    if (block !== last) join(nearby, aroundBlock(places, block));
    last = block;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const condition of name.page ?? []) how[condition] = ANYWHERE;
    for (const condition of name.bars) how[condition] ||= NEARBY;
    for (const condition of name.near ?? []) how[condition] ||= NEARBY;
  }
  return { how, nearby };
}

function join(spans: { start: number; end: number }[], { start, end }: Span): void {
  const before = spans.at(-1);
  if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
  else spans.push({ start, end });
}

export function isAsked({ how }: Asked, condition: number): boolean {
  return (how[condition] ?? NOWHERE) !== NOWHERE;
}

/** Looks for the words that are asked for alone, which leaves little to look for. */
export function* addWords(
  { words, conditions }: Names,
  { how, nearby }: Asked,
  evidence: Evidence,
  article: Readable,
  prepared: Prepared,
): Steps<void> {
  for (const where of [NEARBY, ANYWHERE]) {
    const wanted: number[] = [];
    for (let word = 0; word < words.patterns.length; word += 1)
      if (how[conditions.entities + word] === where) wanted.push(word);
    if (wanted.length === 0) continue;
    const onFound = (number: number, start: number, end: number): void => {
      const word = words.patterns[number];
      if (word !== undefined && how[word.condition] === where && isWord(word, article, start, end))
        evidence.add(word.condition, start, end);
    };
    yield* words.trie.only(wanted).scanInSteps(prepared, onFound, where === NEARBY ? nearby : undefined);
  }
}

function isWord(
  { text: word, caseRule, isPrefix }: Word,
  { text, lang }: Readable,
  start: number,
  end: number,
): boolean {
  return keepsCase(word, caseRule, text, start, end) && (isPrefix || standsFree(text, start, end, true, lang));
}
