/** The only script that runs on every page: when the page may be about AI in China it asks the background for the reader. It never writes. */
import { passesGate } from './passes-gate.ts';
import { pageText } from './page-text.ts';

/** Pages rendered by script have their text by then, in milliseconds. */
const LATE = 3000;
/** After a single-page navigation the new text comes in pieces, in milliseconds. */
const SETTLE = 300;

// The gate carries no polyfill: from the oldest versions that we support on, both browsers have `browser`.
declare const browser: typeof chrome;

// In Chrome alone, and not in lib.dom yet.
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

let passed = false;
let timers: readonly ReturnType<typeof setTimeout>[] = [];

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

function lookAfter(...delays: readonly number[]): void {
  for (const timer of timers) clearTimeout(timer);
  timers = delays.map((delay) => setTimeout(look, delay));
}

function begin(): void {
  look();
  lookAfter(LATE);
  // Pages also tidy their address so while they load: the late look must not be lost.
  globalThis.navigation.addEventListener('navigatesuccess', () => {
    lookAfter(SETTLE, LATE);
  });
}

// Nothing can be injected into a page that is rendered ahead; most are never shown.
if (document.prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
// A site that was switched off may have been switched on.
browser.storage.local.onChanged.addListener(() => {
  if (passed) ask();
});
