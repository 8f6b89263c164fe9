/** Decides what the popup shows, from what the page says of itself and what the user has set. Pure. */
import type { CurrentPage, Unreadable } from '../platform/page.ts';
import type { Settings } from '../platform/settings.ts';
import { hostOf, type WhyOff, whyOff } from '../platform/sites.ts';
import type { Reading } from '../types.ts';

export type PausedWhy = 'everywhere' | 'here' | 'by-nature';

/** `failed`: a fault of ours. */
export type UnreadableWhy = Unreadable['why'] | 'failed';

export type PopupView =
  | { readonly view: 'reading-now' }
  | { readonly view: 'unreadable'; readonly why: UnreadableWhy }
  | { readonly view: 'paused'; readonly why: PausedWhy; readonly host: string }
  | { readonly view: 'not-such'; readonly reading: Reading }
  | { readonly view: 'nothing'; readonly reading: Reading }
  | { readonly view: 'summary'; readonly reading: Reading; readonly host: string; readonly marked: boolean };

const PAUSED: Partial<Record<WhyOff, PausedWhy>> = {
  'off-everywhere': 'everywhere',
  'off-here': 'here',
  'off-by-nature': 'by-nature',
};

/** `anyway`: the user asked for the summary although the page is paused or no such article. */
export function popupView(page: CurrentPage | null, settings: Settings, anyway: boolean): PopupView {
  if (page === null) return { view: 'unreadable', why: 'browser-page' };
  const { state } = page;
  if (state.state === 'unreadable') return { view: 'unreadable', why: state.why };
  if (state.state === 'failed') return { view: 'unreadable', why: 'failed' };
  if (state.state === 'reading-now') return { view: 'reading-now' };
  const { reading, marks } = state;
  const address = page.url === '' ? (reading.url ?? '') : page.url;
  const off = whyOff(settings, address);
  const paused = off === null ? undefined : PAUSED[off];
  if (paused !== undefined && !anyway) return { view: 'paused', why: paused, host: hostOf(address) };
  if (!reading.verdict.aboutChinaAi && !anyway) return { view: 'not-such', reading };
  if (reading.mentions.length === 0) return { view: 'nothing', reading };
  return { view: 'summary', reading, host: hostOf(address), marked: marks === 'painted' };
}
