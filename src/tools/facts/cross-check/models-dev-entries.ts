/** The many files of models.dev about one model, brought together by its name, and the one day that they claim. */
import type { DateClaim } from './item.ts';
import { squash } from './our-names.ts';

export interface Entry {
  readonly path: string;
  /** The model's own name, without maker. */
  readonly name: string;
  /** Ids of ours: whose model the file says it is, and who serves it; null when no Chinese maker of ours. */
  readonly maker: string | null;
  readonly server: string | null;
  readonly date: string | null;
}

/** "providers/stepfun-ai/models/..." -> "stepfun"; a lab's folder under models/ -> the lab. */
export function servedBy(path: string): string {
  return (path.split('/')[1] ?? '').replace(/-(?:cn|ai|coding-plan|token-plan|tokenhub)\b.*$/u, '');
}

/** Without maker, and without brackets that say how it is served. */
export function bareName(name: string): string {
  const own = name.slice(name.lastIndexOf('/') + 1).replace(/^[^:]*: /u, '');
  return own.replace(/ *[(（][^)）]*[)）]/gu, '').trim();
}

/** In the order of their names. */
export function groupEntries(entries: readonly Entry[]): (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = squash(entry.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, group]) => group);
}

/** What the maker's own files say counts before what those say who only serve it, then what most of them say. */
export function claimOf(entries: readonly Entry[], makers: readonly string[]): DateClaim | null {
  const dated = entries.flatMap(({ path, server, date }) =>
    date === null || date <= NEVER
      ? []
      : [{ date, isOwn: path.startsWith('models/') || makers.includes(server ?? '') }],
  );
  const own = dated.filter(({ isOwn }) => isOwn);
  const counted = own.length > 0 ? own : dated;
  const votes = new Map<string, number>();
  for (const { date } of counted) votes.set(date, (votes.get(date) ?? 0) + 1);
  const [winner] = [...votes].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  if (winner === undefined) return null;
  const [on, count] = winner;
  const claim = { type: 'date', on, word: 'release_date', means: RELEASE } as const;
  const others = [...votes.keys()].filter((date) => date !== on).sort();
  const also = others.length === 0 ? '' : `; also ${others.join(', ')}`;
  return own.length > 0
    ? { ...claim, support: `${count} of ${own.length} of the maker's files${also}` }
    : { ...claim, support: `${count} of ${dated.length} files of others${also}`, isSecondHand: true };
}

/** Stands in some files for no date. */
const NEVER = '1970-01-01';
const RELEASE = ['weights', 'opened', 'previewed'] as const;
