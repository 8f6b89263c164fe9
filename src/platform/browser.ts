/** The one import of webextension-polyfill; where `browser` is native it steps aside and this is the browser's own object. */
import browser from 'webextension-polyfill';

export { browser };

/** False in a page that outlived the extension: it was updated, switched off or removed, and nothing may be asked any more. */
export function isAlive(): boolean {
  try {
    // Typed as always there, which it is until then.
    return Boolean((browser.runtime as typeof browser.runtime | undefined)?.id);
  } catch {
    return false;
  }
}
