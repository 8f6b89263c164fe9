/** Chromium with the built extension, driven by puppeteer. */
import puppeteer, { type Browser, type Extension, type Page, type Target, TargetType } from 'puppeteer-core';
import { DIST } from '../lib/root.ts';
import { closedTextOf } from './closed-text.ts';
import { type Driver, type LaunchOptions, type PopupView, until } from './driver.ts';
import { findBrowser } from './find.ts';

/** The browser itself must not ask the network for anything, so that whatever is asked is ours. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter',
  '--window-size=1200,900',
];

export async function launchChromium({
  proxy,
  headless,
  extension: folder = `${DIST}chrome`,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: proxy === undefined ? QUIET : [...QUIET, `--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'],
  });
  const extension = await until(
    async () => [...(await browser.extensions()).values()][0],
    (found) => found !== undefined,
    'the extension in Chromium',
  );
  if (extension === undefined) throw new Error('Chromium did not load the extension');
  const requests = recordRequests(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return drive(browser, extension, page, requests);
}

function drive(browser: Browser, extension: Extension, page: Page, requests: readonly string[]): Driver {
  const errors: string[] = [];
  const takeErrors = () => Promise.resolve(errors.splice(0));
  listen(page, errors);
  return {
    target: 'chrome',
    open: async (url) => {
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
    },
    inPage: (expression) => page.evaluate(expression) as never, // plain data, by the caller's word
    async click(x, y, { alt = false } = {}) {
      await page.bringToFront();
      if (alt) await page.keyboard.down('Alt');
      await page.mouse.click(x, y);
      if (alt) await page.keyboard.up('Alt');
    },
    hover: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    closedText: () => closedTextOf(page),
    async openPopup() {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return popupOf(browser, extension, errors);
    },
    closePopup: () => closePopup(browser, extension),
    inBackground: (expression) => inWorker(browser, extension, expression) as never, // plain data, by the caller's word
    picture: async (path) => {
      await page.screenshot({ path: asPng(path) });
    },
    takeErrors,
    extensionRequests: () => Promise.resolve([...requests]),
    tabs: async () => (await browser.pages()).map((other) => other.url()),
    removeExtension: () => browser.uninstallExtension(extension.id),
    gone: new Promise((resolve) => {
      browser.once('disconnected', () => {
        resolve();
      });
    }),
    close: () => browser.close(),
  };
}

function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) errors.push(message.text());
  });
}

async function popupOf(browser: Browser, extension: Extension, errors: string[]): Promise<PopupView> {
  const target = await browser.waitForTarget((other) => isPopup(other, extension), { timeout: 15_000 });
  const popup = await target.asPage();
  listen(popup, errors);
  return {
    inPopup: (expression) => popup.evaluate(expression) as never, // plain data, by the caller's word
    picture: async (path) => {
      await popup.screenshot({ path: asPng(path) });
    },
  };
}

async function closePopup(browser: Browser, extension: Extension): Promise<void> {
  const open = () => browser.targets().filter((target) => isPopup(target, extension));
  for (const target of open()) await (await target.asPage()).close();
  await until(
    () => Promise.resolve(open().length),
    (count) => count === 0,
    'popups',
  );
}

function isPopup(target: Target, extension: Extension): boolean {
  return target.url().startsWith(`chrome-extension://${extension.id}/popup.html`);
}

/** All requests of the extension's own pages and worker. */
function recordRequests(browser: Browser): readonly string[] {
  const requests: string[] = [];
  browser.on('targetcreated', (target) => {
    if (!target.url().startsWith('chrome-extension:')) return;
    void target
      .createCDPSession()
      .then(async (session) => {
        session.on('Network.requestWillBeSent', ({ request }) => {
          if (/^(?:https?|wss?):/.test(request.url)) requests.push(request.url);
        });
        await session.send('Network.enable');
      })
      .catch(() => undefined); // the target was closed again
  });
  return requests;
}

async function inWorker(browser: Browser, extension: Extension, expression: string): Promise<unknown> {
  const target = await browser.waitForTarget(
    (other) => other.type() === TargetType.SERVICE_WORKER && other.url().includes(extension.id),
  );
  return (await target.worker())?.evaluate(expression);
}

/** Puppeteer's own type of a picture's path. */
function asPng(path: string): `${string}.png` {
  return path as `${string}.png`; // all of ours end so
}
