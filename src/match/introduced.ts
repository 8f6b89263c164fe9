/** Names that hold for this page only, because the page introduced them: abbreviations, surnames, "the Measures". */
import type { Mention } from '../types.ts';
import { fold } from '../text/fold.ts';
import { compileTrie } from '../text/trie.ts';
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
  const found = names.map((): Mention[] => []);
  const unsafe = new Set<number>();
  compileTrie(names.map((name) => fold(name.text))).scan(prepared, (number, start, end) => {
    const name = names[number];
    if (name === undefined || taken[start] === 1 || taken[end - 1] === 1 || text.slice(start, end) !== name.text)
      return;
    if (!standsFree(text, { start, end, inflects: false }, lang)) return;
    const block = places[blockAt(places, start)] ?? { start: 0, end: text.length };
    const verdict = name.judge(article, start, end, block);
    if (verdict === 'never') unsafe.add(number);
    if (verdict === 'yes' && start >= name.from) found[number]?.push(toMention(name, start, end));
  });
  return found.filter((_, number) => !unsafe.has(number)).flat();
}

function toMention({ text, by }: Introduced, start: number, end: number): Mention {
  return { entity: by.entity, kind: by.kind, text, start, end, because: by.text };
}
