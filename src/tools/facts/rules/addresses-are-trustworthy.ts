/** No address on a host that is known to mirror, copy or machine-write pages, and no bare home page as a source. */
import { readFileSync } from 'node:fs';
import type { Fault } from '../fault.ts';
import { allSeeds, fault, type Rule } from '../rule.ts';

/** Hosts that copy, or have a machine write; the file says how one gets there. */
const BAD_HOSTS: ReadonlySet<string> = new Set(
  readFileSync(new URL('bad-hosts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
const BAD_WORD = /casino|betting|gambl|slot(?:s|machine)|bet365|poker|escort/iu;

/** Whether the host, or a domain that it lies under, is a bad one: `news.scribd.com` is, `describd.com` is not. */
function isBadHost(hostname: string): boolean {
  const labels = hostname.split('.');
  return labels.some((_, i) => BAD_HOSTS.has(labels.slice(i).join('.'))) || labels.includes('pinterest');
}

export const addressesAreTrustworthy: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) =>
    Object.entries(seed.data.cites).flatMap(([key, { url }]): Fault[] => {
      const { hostname, pathname, search } = new URL(url);
      if (isBadHost(hostname) || BAD_WORD.test(hostname)) {
        return [
          fault(seed, ['cites', key, 'url'], `${hostname} is no host to cite`, 'Cite the page that it was taken from'),
        ];
      }
      if (pathname === '/' && search === '') {
        return [fault(seed, ['cites', key, 'url'], 'a home page is no source', 'Cite the very page that says so')];
      }
      return [];
    }),
  );
