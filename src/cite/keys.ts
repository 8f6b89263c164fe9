/** Keys by which a text cites: the publisher and the year, in ASCII. */
import type { Citation } from './citations.ts';

/** Those with the same publisher and year get a letter each, in their order. */
export function withKeys(citations: readonly Omit<Citation, 'key'>[]): readonly Citation[] {
  const bases = citations.map(({ cite }) => `${slugOf(cite.publisher, cite.url)}${cite.date?.slice(0, 4) ?? 'nd'}`);
  return citations.map((citation, at) => {
    const base = bases[at] ?? '';
    const isOnly = bases.indexOf(base) === bases.lastIndexOf(base);
    const turn = bases.slice(0, at).filter((other) => other === base).length;
    return { ...citation, key: isOnly ? base : base + letters(turn) };
  });
}

/** a, b ... z, ba, bb: base 26. */
function letters(turn: number): string {
  const last = String.fromCharCode(97 + (turn % 26));
  return turn < 26 ? last : letters(Math.floor(turn / 26)) + last;
}

/** A publisher that is not written in Latin letters goes by its site. */
function slugOf(publisher: string, url: string): string {
  const name = ascii(publisher);
  if (name.length > 1) return name;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const site = ascii(host.split('.').slice(0, -1).join(''));
  return site === '' ? 'source' : site;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}
