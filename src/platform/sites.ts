/** Where marks are wanted: decides from the settings and the address whether a page may be marked. Pure. */
import type { Settings } from './settings.ts';

/** Webmail, banks, shops' tills and editors: private text, or text that is being written. Off until switched on. */
const OFF_BY_NATURE = [
  'mail.google.com',
  'docs.google.com',
  'sheets.google.com',
  'slides.google.com',
  'keep.google.com',
  'calendar.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.yahoo.com',
  'mail.proton.me',
  'mail.qq.com',
  'mail.163.com',
  'mail.126.com',
  'web.whatsapp.com',
  'web.telegram.org',
  'app.slack.com',
  'teams.microsoft.com',
  'notion.so',
  'overleaf.com',
  'figma.com',
  'paypal.com',
  'alipay.com',
];

/** A label of a host that belongs to a mail service, an online bank or an editor, whoever runs it. */
const PRIVATE_LABEL = /^(?:web)?mail\d*$|^(?:online|e|i|my)?bank(?:ing)?$|^login$|^signin$/;

/** Why a page is not marked by itself. */
export type WhyOff = 'off-everywhere' | 'off-here' | 'off-by-nature' | 'only-on-click';

/** Why pages of this address are not marked by themselves; null when they are. */
export function whyOff(settings: Settings, address: string): WhyOff | null {
  const host = hostOf(address);
  if (!settings.highlight) return 'off-everywhere';
  if (settings.sitesOff.includes(host)) return 'off-here';
  if (isPrivate(host) && !settings.sitesOn.includes(host)) return 'off-by-nature';
  return settings.onlyOnClick ? 'only-on-click' : null;
}

/** The host by which a site is switched on and off: without `www.`; empty for an address that has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** The change of settings that switches a site on or off. */
export function switchSite(settings: Settings, address: string, on: boolean): Partial<Settings> {
  const host = hostOf(address);
  const without = (list: readonly string[]) => list.filter((other) => other !== host);
  if (!on) return { sitesOff: [...without(settings.sitesOff), host], sitesOn: without(settings.sitesOn) };
  return {
    sitesOff: without(settings.sitesOff),
    sitesOn: isPrivate(host) ? [...settings.sitesOn, host] : settings.sitesOn,
  };
}

function isPrivate(host: string): boolean {
  return (
    OFF_BY_NATURE.some((off) => host === off || host.endsWith(`.${off}`)) ||
    host
      .split('.')
      .slice(0, -1)
      .some((label) => PRIVATE_LABEL.test(label))
  );
}
