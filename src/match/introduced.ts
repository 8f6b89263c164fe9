/** Names that hold for this page only, because the page introduced them: abbreviations, surnames, "the Measures". */
import type { Mention } from '../types.ts';
import { prepare, type Prepared } from '../text/word-starts.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { blockAt, type Place, type Readable } from './blocks.ts';
import { standsFree } from './boundary.ts';
import { keepLongest } from './overlap.ts';
import { shortTitlesIn } from './short-titles.ts';
import { surnamesIn } from './surnames.ts';

export interface Introduced {
  /** Found only in exactly this spelling. */
  readonly text: string;
  /** The mention that introduced it. */
  readonly by: Mention;
  /** From this offset on. */
  readonly from: number;
  /**
   * `no` when this place means something else; `never` when it shows that the name is not safe on this page at all.
   * Asked for places before `from` as well.
   */
  readonly judge: (article: Readable, start: number, end: number, block: Place) => 'yes' | 'no' | 'never';
}

/** The mentions, and those of the names that they introduce; in the order of the text. */
export function findIntroduced(
  article: Readable,
  prepared: Prepared,
  places: readonly Place[],
  mentions: Mention[],
): Mention[] {
  const introduced = claimedOnce([
    ...abbreviationsIn(article.text, mentions),
    ...surnamesIn(mentions),
    ...shortTitlesIn(article.text, mentions),
  ]);
  if (introduced.length === 0) return mentions;
  const found = search(article, prepared, places, mentions, introduced);
  return found.length === 0
    ? mentions
    : [...mentions, ...keepLongest(found)].sort((one, other) => one.start - other.start);
}

/** The first introduction of each name; none of a name that stands for two entities. */
function claimedOnce(introduced: readonly Introduced[]): Introduced[] {
  const first = new Map<string, Introduced>();
  const contested = new Set<string>();
  for (const one of introduced) {
    const known = first.get(one.text);
    if (known === undefined) first.set(one.text, one);
    else if (known.by.entity !== one.by.entity) contested.add(one.text);
  }
  return [...first.values()].filter(({ text }) => !contested.has(text));
}

function search(
  article: Readable,
  prepared: Prepared,
  places: readonly Place[],
  mentions: readonly Mention[],
  names: readonly Introduced[],
): Mention[] {
  const { text, lang } = article;
  const isTaken = takenBy(mentions);
  const found = new Map(names.map((name): [Introduced, Mention[]] => [name, []]));
  spellingsIn(prepared, names, (name, start, end) => {
    if (isTaken(start, end)) return;
    if (!standsFree(text, start, end, false, lang)) return;
    const block = places[blockAt(places, start)] ?? { start: 0, end: text.length };
    const verdict = name.judge(article, start, end, block);
    if (verdict === 'never') found.delete(name);
    if (verdict === 'yes' && start >= name.from) found.get(name)?.push(toMention(name, start, end));
  });
  return [...found.values()].flat();
}

/** Whether one of the mentions covers the first or the last unit of a span; to be asked in the order of the text. */
function takenBy(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  let from = 0;
  return (start, end) => {
    while ((mentions[from]?.end ?? Infinity) <= start) from += 1;
    for (let at = from; (mentions[at]?.start ?? Infinity) < end; at += 1) {
      const mention = mentions[at];
      if (mention !== undefined && (mention.start <= start || mention.end >= end)) return true;
    }
    return false;
  };
}

/** Where a word begins that begins like one of the names, in exactly its spelling. There are few names, so no trie is made of them. */
function spellingsIn(
  prepared: Prepared,
  names: readonly Introduced[],
  onFound: (name: Introduced, start: number, end: number) => void,
): void {
  const sieve = new Uint8Array(0x10000);
  for (const { text } of names) sieve[slotOf(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  const byBeginning = groupByBeginning(names);
  // Words in small letters have been sieved out; hardly any page introduces one as a name.
  const isSmall = names.some(({ text }) => /^[^A-Z\u0080-\uffff]/.test(text));
  const { text, units, starts, count } = isSmall ? prepare(prepared.text) : prepared;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    if (sieve[slotOf(units[start] ?? 0, units[start + 1] ?? 0)] === 0) continue;
    for (const name of byBeginning.get(text.slice(start, start + BEGINNING)) ?? []) {
      if (text.startsWith(name.text, start)) onFound(name, start, start + name.text.length);
    }
  }
}

/** Two units may share their slot with others: what passes is looked at again. */
function slotOf(first: number, second: number): number {
  return ((first << 8) ^ second) & 0xffff;
}

/** Introduced names have at least so many units. */
const BEGINNING = 2;

function groupByBeginning(names: readonly Introduced[]): ReadonlyMap<string, readonly Introduced[]> {
  const groups = new Map<string, Introduced[]>();
  for (const name of names) {
    const beginning = name.text.slice(0, BEGINNING);
    groups.set(beginning, [...(groups.get(beginning) ?? []), name]);
  }
  return groups;
}

function toMention({ text, by }: Introduced, start: number, end: number): Mention {
  return { entity: by.entity, kind: by.kind, text, start, end, because: by.text };
}
