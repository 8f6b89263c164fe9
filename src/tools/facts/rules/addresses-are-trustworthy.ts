/** No address on a host that is known to mirror, copy or machine-write pages, and no bare home page as a source. */
import type { Fault } from '../fault.ts';
import { allSeeds, fault, type Rule } from '../rule.ts';

/** Hosts that copy the articles of others, have them summed up by a machine, or show a draft of a real site. */
const BAD_HOSTS: ReadonlySet<string> = new Set([
  'aeo.washinmura.jp',
  'aichronicle.online',
  'aigcdaily.cn',
  'ainewschina.com',
  'ainvest.com',
  'aipressa.com',
  'aiwiki.ai',
  'alatirok.com',
  'allmind.ai',
  'alvaproductions.com.my',
  'asianintelligence.ai',
  'bactf.com',
  'binance.bh',
  'blindspot.news',
  'calendarz.com',
  'chaobro.com',
  'chatgptglobal.news',
  'chinanews.ai',
  'ckhq.net',
  'codejungle.org',
  'coinalertnews.com',
  'coinfeather.com',
  'congero.com.au',
  'coursehero.com',
  'dailyalpha.us',
  'deepnewz.com',
  'demg.ai',
  'docsity.com',
  'doitong.com',
  'encyclopediahub.com',
  'everand.com',
  'eznews.xyz',
  'fandom.com',
  'fazen.markets',
  'fazencapital.com',
  'fcai.cn',
  'fixtheaigap.com',
  'gatesee.com',
  'genesis-aka.net',
  'geolive.tv',
  'ginlix.ai',
  'gli7ch.com',
  'ibytenews.com',
  'igbt.store',
  'igobyte.com',
  'information.bz',
  'ironbladeonline.com',
  'keneci.com',
  'kountrass.com',
  'lambham.com',
  'letsdatascience.com',
  'longform.social',
  'machineherald-io.pages.dev',
  'maplegrovereport.com',
  'market.news',
  'meridiano.mateusbmp.com.br',
  'middlespin.site',
  'morningoverview.com',
  'newsblur.com',
  'nextfin.ai',
  'novaranews.com',
  'objectwire.org',
  'openpunks.io',
  'outpoll.com',
  'outsourceaccelerator.com',
  'particle.news',
  'partofstyle.com',
  'qudata.com',
  'quora.com',
  'redcensor.com',
  'reddit.com',
  'rivista.ai',
  'rootsculturenews.com',
  'rudix.workers.dev',
  'scribd.com',
  'seaandjob.com',
  'smgn.org',
  'stockyfly.com',
  'sxfx.eu.org',
  'techdator.net',
  'techgethub.com',
  'technewshub.com',
  'testing.dev.theedgesingapore.com',
  'thechronicle.live',
  'thedailyscout.com',
  'theoutpost.ai',
  'today24.pro',
  'toolnavs.com',
  'transformer.ie',
  'ts2.tech',
  'up2info.com',
  'verdent.ai',
  'volknews.com',
  'watchboard.dev',
  'wealthempire.com',
  'xq001.info',
  'zsjunai.github.io',
]);
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
