/** The one import of webextension-polyfill; where `browser` is native it steps aside and this is the browser's own object. */
import browser from 'webextension-polyfill';

export { browser };
