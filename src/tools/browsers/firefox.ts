/** Firefox with the built extension, driven through Marionette alone, which reaches pages, closed roots and the toolbar. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../build/manifest-for.ts';
import { DIST } from '../lib/root.ts';
import { type Driver, type LaunchOptions, type PopupView, until } from './driver.ts';
import { findBrowser } from './find.ts';
import { userJs } from './firefox-prefs.ts';
import {
  CLOSED_TEXT,
  CLOSE_POPUP,
  ERRORS,
  inBackground,
  inPage,
  inPopup,
  OPEN_POPUP,
  POPUP_PICTURE,
  RECORD,
  REQUESTS,
  TABS,
} from './firefox-scripts.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** A first start on a slow machine, in milliseconds. */
const PATIENCE = 60_000;

export async function launchFirefox({ proxy, headless, extension = `${DIST}firefox` }: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'sinogloss-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), userJs(port, proxy));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(findBrowser('firefox'), headless ? [...args, '--headless'] : args, {
    stdio: 'ignore',
    env: {
      ...process.env, // Lets the address of the remote settings be changed to none.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      MOZ_HEADLESS_WIDTH: '1200',
      MOZ_HEADLESS_HEIGHT: '1000',
    },
  });
  const marionette = await connectMarionette(port, PATIENCE);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: 20_000 } } } });
  await inChrome(marionette, RECORD);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  await onlyFirstTab(marionette);
  const gone = new Promise<void>((resolve) => {
    firefox.once('exit', () => {
      resolve();
    });
  });
  return drive(marionette, gone, () => stop(marionette, firefox, gone, profile));
}

/** WebDriver's signs for keys. */
const KEYS: Readonly<Record<Parameters<Driver['press']>[0], string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  End: '\uE010',
  Home: '\uE011',
  PageDown: '\uE00F',
  ArrowDown: '\uE015',
};

function drive(marionette: Marionette, gone: Promise<void>, close: () => Promise<void>): Driver {
  const point = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const mouse = (...actions: readonly object[]) => ({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions,
  });
  const perform = async (...actions: readonly object[]) => {
    await marionette.send('WebDriver:PerformActions', { actions });
  };
  return {
    target: 'firefox',
    open: async (url) => {
      await marionette.send('WebDriver:Navigate', { url });
    },
    inPage: (expression) => execute(marionette, inPage(expression)),
    async click(x, y, { alt = false } = {}) {
      const key = (value: string) => ({ type: 'key', id: 'keys', actions: [{ type: value, value: '\uE00A' }] });
      if (alt) await perform(key('keyDown'));
      await perform(mouse(point(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }));
      if (alt) await perform(key('keyUp'));
    },
    hover: (x, y) => perform(mouse(point(x, y))),
    async press(name) {
      const value = KEYS[name];
      await perform({ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) });
    },
    closedText: () => execute(marionette, CLOSED_TEXT),
    async openPopup() {
      await inChrome(marionette, OPEN_POPUP);
      return popupOf(marionette);
    },
    closePopup: () => inChrome(marionette, CLOSE_POPUP),
    inBackground: (expression) => inChrome(marionette, inBackground(expression)),
    async picture(path) {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    takeErrors: () => inChrome(marionette, ERRORS),
    extensionRequests: () => inChrome(marionette, REQUESTS),
    tabs: () => inChrome(marionette, TABS),
    removeExtension: async () => {
      await marionette.send('Addon:Uninstall', { id: GECKO_ID });
    },
    gone,
    close,
  };
}

function popupOf(marionette: Marionette): PopupView {
  return {
    inPopup: (expression) => inChrome(marionette, inPopup(expression)),
    async picture(path) {
      const png = await inChrome<string>(marionette, POPUP_PICTURE);
      await writeFile(path, Buffer.from(png.replace(/^.*,/, ''), 'base64'));
    },
  };
}

async function execute<T>(marionette: Marionette, script: string): Promise<T> {
  const given = {
    script: `return (async function () {${script}}).apply(null, arguments);`,
    args: [GECKO_ID],
    sandbox: 'system',
    newSandbox: true,
  };
  return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', given)).value;
}

/** In the browser's own window, with all rights. */
async function inChrome<T>(marionette: Marionette, script: string): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await execute<T>(marionette, script);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** The welcome page opens in a tab of its own; the journeys go on in the first one. */
async function onlyFirstTab(marionette: Marionette): Promise<void> {
  const handles = await until(
    () => marionette.send<string[]>('WebDriver:GetWindowHandles'),
    (open) => open.length > 1,
    'the welcome page',
  );
  await marionette.send('WebDriver:SwitchToWindow', { handle: handles[0], focus: true });
}

async function stop(
  marionette: Marionette,
  firefox: ChildProcess,
  gone: Promise<void>,
  profile: string,
): Promise<void> {
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
  marionette.close();
  await gone;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 2828);
      });
    });
  });
}
