/** Names that hold for this page only, because the page introduced them: abbreviations, surnames, "the Measures". */
import type { Mention } from '../types.ts';
import type { Prepared } from '../text/word-starts.ts';
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
  const taken = new Uint8Array(text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const found = new Map(names.map((name): [Introduced, Mention[]] => [name, []]));
  spellingsIn(prepared, names, (name, start, end) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return;
    if (!standsFree(text, { start, end, inflects: false }, lang)) return;
    const block = places[blockAt(places, start)] ?? { start: 0, end: text.length };
    const verdict = name.judge(article, start, end, block);
    if (verdict === 'never') found.delete(name);
    if (verdict === 'yes' && start >= name.from) found.get(name)?.push(toMention(name, start, end));
  });
  return [...found.values()].flat();
}

/** Where a word begins that begins like one of the names, in exactly its spelling. There are few names, so no trie is made of them. */
function spellingsIn(
  { text, units, starts, count }: Prepared,
  names: readonly Introduced[],
  onFound: (name: Introduced, start: number, end: number) => void,
): void {
  const isFirst = new Uint8Array(0x10000);
  for (const name of names) isFirst[name.text.charCodeAt(0)] = 1;
  const byBeginning = groupByBeginning(names);
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    if (isFirst[units[start] ?? 0] === 0) continue;
    for (const name of byBeginning.get(text.slice(start, start + BEGINNING)) ?? []) {
      if (text.startsWith(name.text, start)) onFound(name, start, start + name.text.length);
    }
  }
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
