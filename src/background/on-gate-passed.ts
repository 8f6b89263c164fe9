/** Puts the reader into a page whose gate has passed, unless the user's settings say no. */
import { askPage } from '../platform/messages.ts';
import { injectReader } from '../platform/page.ts';
import { readSettings } from '../platform/settings.ts';
import { whyOff } from '../platform/sites.ts';

/** True when the page was read. */
export async function onGatePassed(tab: number | null, url: string | null): Promise<boolean> {
  if (tab === null || url === null) return false;
  try {
    if (whyOff(await readSettings(), url) !== null) return false;
    await injectReader(tab);
    await askPage(tab, 'start', null);
    return true;
  } catch {
    // The tab went elsewhere meanwhile, or the user has refused access to the site.
    return false;
  }
}
