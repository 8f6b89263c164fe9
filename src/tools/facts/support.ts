/** How well a statement is supported: by its issuer, or by how many sources that do not belong to one house. Pure. */
import type { Cite, CiteKeys } from '../../types.ts';

/** True with a primary source that was seen, or with two that stand on different sites. */
export function isWellSupported(keys: CiteKeys, cites: Readonly<Record<string, Cite>>): boolean {
  const seen = keys.map((key) => cites[key]).filter((cite) => cite !== undefined && cite.seen !== false);
  return (
    seen.some((cite) => cite?.grade === 'primary') || new Set(seen.map((cite) => siteOf(cite?.url ?? ''))).size > 1
  );
}

/** Endings under which anybody can have a name: "com.cn", "gov.cn", "co.uk". */
const SHARED_ENDING = /^(?:com|co|gov|org|net|edu|ac)\.[a-z]{2}$/;

/** Where each owner has a place of its own under one host: the owner is the house. */
const HOSTS_OF_OWNERS: ReadonlySet<string> = new Set(['github.com', 'huggingface.co']);

/** The registered name of an address's host: "news.sina.com.cn" and "finance.sina.com.cn" are one house. */
export function siteOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (HOSTS_OF_OWNERS.has(hostname)) return `${hostname}/${pathname.split('/')[1] ?? ''}`;
  const labels = hostname.split('.');
  const ending = labels.slice(-2).join('.');
  return labels.slice(SHARED_ENDING.test(ending) ? -3 : -2).join('.');
}
