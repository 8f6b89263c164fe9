/** The only script that runs on every page: when the page may be about AI in China it asks the background for the reader. It never writes. */
import { passesGate } from './passes-gate.ts';
import { pageText } from './page-text.ts';

/** Pages rendered by script have their text by then, in milliseconds. */
const LATE = 3000;
/** After a single-page navigation the new text comes in pieces, in milliseconds. */
const SETTLE = 300;

// The gate carries no polyfill: from the oldest versions that we support on, both browsers have `browser`.
declare const browser: typeof chrome;

let passed = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function look(): void {
  if (passed) return;
  passed = passesGate(pageText(document));
  if (passed) ask();
}

/** An extension that was updated or removed meanwhile has nobody left to ask. */
function ask(): void {
  if (isAlive()) browser.runtime.sendMessage({ name: 'gate-passed', given: null }).catch(() => undefined);
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function lookSoon(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(look, delay);
}

look();
timer = setTimeout(look, LATE);
globalThis.navigation.addEventListener('navigatesuccess', () => {
  lookSoon(SETTLE);
});
// A site that was switched off may have been switched on.
browser.storage.local.onChanged.addListener(() => {
  if (passed) ask();
});
