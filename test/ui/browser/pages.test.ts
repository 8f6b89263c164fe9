import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../../src/tools/browsers/driver.ts';
import { findBrowser } from '../../../src/tools/browsers/find.ts';
import { type Served, serve } from '../../../src/tools/browsers/serve.ts';
import { DIST } from '../../../src/tools/lib/root.ts';
import { pages } from '../../e2e/pages.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const ARTICLE = 'http://news.example/dated';

let browser: Browser;
let extension: Extension;
let served: Served;

beforeAll(async () => {
  served = await serve(pages);
  browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: [`${DIST}chrome`],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // Room for a popup of full height.
      '--screen-info={1400x1100}',
      '--window-size=1200,1000',
      `--proxy-server=http://${served.host}`,
    ],
  });
  const found = async () => [...(await browser.extensions()).values()][0];
  const first = await until(found, (each) => each !== undefined, 'the extension');
  if (first === undefined) throw new Error('no extension');
  extension = first;
  // It opens after the install, and would open over another page.
  await browser.waitForTarget((each) => each.url() === own('welcome.html'));
});
afterAll(async () => {
  await browser.close();
  served.close();
});

/** Not by frames: a tab that another one covers draws none. */
const POLLING = { polling: 100 };

const own = (path: string) => `chrome-extension://${extension.id}/${path}`;

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Contrast of 7:1.
    const rules = { 'color-contrast-enhanced': { enabled: true } };
    return (await axe.run({ rules })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

const overflow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.matches('.unseen, .unseen *'))
      .map((each) => each.outerHTML.slice(0, 120)),
  );

async function visit(path: string, scheme: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 700 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(own(path));
  await page.waitForSelector('main, .frame');
  // The welcome page may have opened over it.
  await page.bringToFront();
  return page;
}

/** Opens the real toolbar popup over a page and waits until it shows this. */
async function popup(address: string, selector: string): Promise<{ readonly page: Page; readonly under: Page }> {
  const under = await browser.newPage();
  await under.goto(address);
  await under.bringToFront();
  await under.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url() === own('popup.html'));
  const page = await target.asPage();
  await page.waitForSelector(selector);
  return { page, under };
}

describe.each([
  ['light', 800],
  ['dark', 320],
] as const)('%s, %i pixels', (scheme, width) => {
  test.each([
    'welcome.html',
    'options.html',
    'popup.html#/entity/baidu',
    'popup.html#/entity/ernie-bot',
    'popup.html#/entity/nobody',
    'popup.html#/lookup?q=ai',
  ])('%s has no fault that axe finds, and nothing sticks out', async (path) => {
    const page = await visit(path, scheme, width);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(await page.$$eval('img', (all) => all.map((image) => image.complete && image.naturalWidth > 0))).toContain(
      true,
    );
    expect(await page.$$eval('img', (all) => all.filter((image) => image.naturalWidth === 0).length)).toBe(0);
    await page.close();
  });
});

describe('the real popup', () => {
  test('is 420 wide, its head and foot are in sight, its middle scrolls, axe finds no fault', async () => {
    const { page, under } = await popup(ARTICLE, '.statements');
    await page.click('button.number');
    await page.click('summary');
    // It takes the popup a moment to learn how much room it has.
    await page.waitForFunction(
      () => (document.querySelector('.foot')?.getBoundingClientRect().bottom ?? Infinity) < innerHeight + 1,
    );
    const seen = await page.evaluate(() => {
      const middle = document.querySelector('.middle');
      return {
        width: document.body.clientWidth,
        scrolls: middle !== null && middle.scrollHeight > middle.clientHeight,
      };
    });
    expect(seen).toEqual({ width: 420, scrolls: true });
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.close();
    await under.close();
  });

  test.each([
    [ARTICLE, '.statements'],
    ['http://garden.example/roses', '.reasons'],
  ])('nothing in it moves while it fills, however long the page takes to answer: %s', async (address, selector) => {
    const under = await browser.newPage();
    await under.goto(address);
    await under.bringToFront();
    // Busy for as long as a slow page, or a worker that has to start.
    const busy = under.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            const end = Date.now() + 1200;
            while (Date.now() < end);
            resolve();
          }, 100);
        }),
    );
    await under.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((each) => each.url() === own('popup.html'));
    const page = await target.asPage();
    await page.waitForSelector('.waiting');
    await busy;
    await page.waitForSelector(selector);
    await page.waitForSelector('.foot');
    const { shifts, height } = await page.evaluate(async () => {
      interface Shift extends PerformanceEntry {
        readonly value: number;
        readonly sources: readonly { readonly node: Element | null }[];
      }
      const seen: string[] = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          seen.push(`${String(value)} ${sources.map(({ node }) => node?.className ?? '').join()}`);
      }).observe({ type: 'layout-shift', buffered: true });
      // The popup takes its last size some time after it is full.
      await new Promise((resolve) => setTimeout(resolve, 700));
      return { shifts: seen, height: innerHeight };
    });
    expect(shifts).toEqual([]);
    expect(height).toBeGreaterThan(200);
    await page.close();
    await under.close();
  });

  test('the date can be corrected, and the summary follows', async () => {
    const { page, under } = await popup(ARTICLE, '.age');
    await page.click('.age .link');
    await page.waitForSelector('.date-form input');
    await page.$eval('.date-form input', (field) => {
      field.value = '2024-05';
    });
    await page.click('.date-form .button');
    await page.waitForFunction(() => document.querySelector('.age')?.textContent.includes('May 2024'), POLLING);
    expect(await page.$eval('.age', (age) => age.textContent)).toContain('You set this date.');
    await page.close();
    await under.close();
  });

  test('a name leads to its entry inside the popup, and back', async () => {
    const { page, under } = await popup(ARTICLE, '.statements a.name');
    await page.click('.statements a.name');
    await page.waitForSelector('.entity h1');
    await page.click('.head .link');
    await page.waitForSelector('.age');
    await page.close();
    await under.close();
  });

  test('the focus stays when what had it goes: the form of the date, and a name that leads away and back', async () => {
    const { page, under } = await popup(ARTICLE, '.statements a.name');
    const focused = () => page.evaluate(() => document.activeElement?.closest('.age, .statements, main')?.className);
    const pressOn = async (selector: string) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
    };
    await pressOn('.age .link');
    await page.waitForSelector('.date-form input');
    await pressOn('.date-form .link');
    await page.waitForFunction(() => document.querySelector('.date-form') === null, POLLING);
    expect(await focused()).toBe('age');
    await pressOn('.statements a.name');
    await page.waitForSelector('.entity h1');
    expect(await focused()).toBe('middle');
    await pressOn('.head .link');
    await page.waitForSelector('.age');
    expect(await focused()).toBe('statements');
    await page.close();
    await under.close();
  });

  test('the summary is copied', async () => {
    const { page, under } = await popup(ARTICLE, '.statements');
    await page.click('.part .actions button');
    await page.waitForFunction(() => document.querySelector('.told')?.textContent === 'Copied', POLLING);
    await page.close();
    await under.close();
  });

  test('another page: why it is no such article', async () => {
    const { page, under } = await popup('http://garden.example/roses', '.notice .reasons');
    expect(await page.$eval('.notice h2', (title) => title.textContent)).toBe('Not an article about AI in China');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
    await under.close();
  });
});

test('options are stored at once, only what differs, and put on the page', async () => {
  const page = await visit('options.html', 'light', 800);
  const stored = () => page.evaluate(() => chrome.storage.local.get(null));
  const choose = (text: string) =>
    page.evaluate((wanted) => {
      const label = [...document.querySelectorAll('label')].find((each) => each.textContent === wanted);
      label?.querySelector('input')?.click();
    }, text);
  await choose('Dark');
  await choose('Large');
  await choose('Models and chips');
  await page.waitForFunction(() => document.documentElement.dataset['appearance'] === 'dark', POLLING);
  await until(stored, (found) => Object.keys(found).length === 3, 'three stored settings');
  expect(await stored()).toEqual({ appearance: 'dark', textSize: 'large', kindsOff: ['model', 'chip'] });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(28, 31, 36)');
  await choose('As the system');
  await choose('Normal');
  await choose('Models and chips');
  await until(stored, (found) => Object.keys(found).length === 0, 'nothing stored');
  await page.close();
});

const SOME = ['Models and chips', 'People and bodies'];
const OTHERS = ['Companies and labs'];

test('the focus stays in its part when a site is taken off the list and when settings are put back', async () => {
  const page = await visit('options.html', 'light', 800);
  const focused = () => page.evaluate(() => document.activeElement?.matches('fieldset :is(button, input)'));
  await page.type('.add-site input', 'example.com');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sites:not(.terms) button');
  await page.focus('.sites:not(.terms) button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.sites:not(.terms) button') === null, POLLING);
  expect(await focused()).toBe(true);
  await page.click('.keeper .actions .button:last-of-type');
  await page.waitForSelector('.keeper > .button');
  await page.focus('.keeper > .button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.keeper > .button') === null, POLLING);
  expect(await focused()).toBe(true);
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

test('of changes at once, on two pages, none is lost', async () => {
  const first = await visit('options.html', 'light', 800);
  const second = await visit('options.html', 'light', 800);
  const switchAll = (page: Page, wanted: readonly string[]) =>
    page.evaluate((texts) => {
      for (const label of document.querySelectorAll('label'))
        if (texts.includes(label.textContent)) label.querySelector('input')?.click();
    }, wanted);
  const stored = () => first.evaluate(() => chrome.storage.local.get(null));
  const isWhole = ({ kindsOff }: Record<string, unknown>) => Array.isArray(kindsOff) && kindsOff.length === 6;
  await Promise.all([switchAll(first, SOME), switchAll(second, OTHERS)]);
  await until(stored, isWhole, 'three groups off');
  // Each page must have heard of the other's change before it is asked to take it back.
  for (const page of [first, second])
    await page.waitForFunction(() => document.querySelectorAll('.group input:checked').length === 1, POLLING);
  await Promise.all([switchAll(first, OTHERS), switchAll(second, SOME)]);
  await until(stored, (found) => Object.keys(found).length === 0, 'nothing stored');
  await first.close();
  await second.close();
});

describe('settings as a file', () => {
  const SETTINGS = { markStyle: 'line', hidden: ['baidu', 'gone'] };
  const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));
  const path = join(tmpdir(), `settings-${process.pid}.json`);
  // The page reads it when it likes.
  afterAll(() => {
    rmSync(path);
  });
  const give = async (page: Page, text: string) => {
    writeFileSync(path, text);
    const field = await page.waitForSelector<'input'>('input[type=file]' as 'input', { hidden: true }); // one by its selector
    await field?.uploadFile(path);
  };
  const told = (page: Page, part: string) =>
    page.waitForFunction(
      (text) => document.querySelector('.keeper [role=status]')?.textContent.includes(text),
      POLLING,
      part,
    );

  test('are read, shown at once, and shown again one by one', async () => {
    const page = await visit('options.html', 'dark', 320);
    await give(page, JSON.stringify({ kind: 'sinogloss settings', format: 1, settings: SETTINGS }));
    await told(page, 'Settings read');
    await until(
      () => stored(page),
      (found) => Object.keys(found).length === 2,
      'two stored settings',
    );
    expect(await stored(page)).toEqual(SETTINGS);
    await page.waitForFunction(() => document.querySelectorAll('.terms li').length === 2, POLLING);
    expect(await page.$$eval('.terms li span', (all) => all.map((each) => each.textContent))).toEqual([
      'Baidu',
      'gone',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.click('.terms button');
    await page.waitForFunction(() => document.querySelectorAll('.terms li').length === 1, POLLING);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sites terms');
    await page.click('.keeper > .button');
    await told(page, 'as they were');
    await until(
      () => stored(page),
      (found) => Object.keys(found).length === 0,
      'nothing stored',
    );
    await page.close();
  });

  test('that are broken change nothing', async () => {
    const page = await visit('options.html', 'light', 800);
    await give(page, '{"kind":"sinogloss settings","format":1,"settings":{"highlight":"no"}}');
    await told(page, '“highlight” has a value');
    expect(await stored(page)).toEqual({});
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

describe('a text that was pasted', () => {
  const TEXT = `Baidu promises ERNIE Bot for March

China's search giant wants to answer ChatGPT with artificial intelligence of its own. Baidu said in Beijing that
ERNIE Bot, built on its large language models, was being tested.`;
  const readIn = async (page: Page, text: string): Promise<void> => {
    await page.$eval(
      '.paste textarea',
      (field, given) => {
        field.value = given;
      },
      text,
    );
    await page.click('.paste button');
  };

  test('is read and explained, as of any date; its names lead to their entries', async () => {
    const page = await visit('popup.html#/lookup', 'light', 320);
    await readIn(page, TEXT);
    await page.waitForSelector('.pasted');
    expect(await page.$eval('.reading-face', (part) => part.textContent)).toContain('since 31 August 2023');
    const names = await page.$$eval('.pasted a', (all) => all.map((link) => [link.textContent, link.hash]));
    expect(names.map(([name]) => name)).toEqual(['Baidu', 'ERNIE Bot', 'ChatGPT', 'Baidu', 'ERNIE Bot']);
    expect(names[1]).toEqual(['ERNIE Bot', '#/entity/ernie-bot']);
    await page.click('.age .link');
    await page.type('.age form input', '2023-02-14');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.timeline');
    expect(await page.$eval('.reading-face', (part) => part.textContent)).toMatch(/before this article|when this was/i);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.close();
  });

  test('says when nothing in it is known, and takes the next one', async () => {
    const page = await visit('popup.html#/lookup', 'dark', 800);
    await readIn(page, 'Roses are cut back in late winter.');
    await page.waitForSelector('.notice h2');
    await readIn(page, TEXT);
    await page.waitForSelector('.pasted');
    await page.close();
  });
});

describe('what is selected on a page', () => {
  /** No test can open Chromium's context menu; this is what it calls. */
  async function chosen(selectionText: string): Promise<Page> {
    const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    const wanted = browser.waitForTarget((each) => each.url().startsWith(own('popup.html#')));
    await worker?.evaluate(async (text) => {
      const [tab] = await chrome.tabs.query({ url: 'http://news.example/*' });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: unknown, tab: unknown): void };
      };
      onClicked.dispatch({ menuItemId: 'look-up', selectionText: text, frameId: 0 }, tab);
    }, selectionText);
    const page = await (await wanted).page();
    if (page === null) throw new Error('no page');
    return page;
  }

  test('is looked up when it may be a name', async () => {
    const page = await chosen(' Baidu ');
    expect(new URL(page.url()).hash).toBe('#/lookup?q=Baidu');
    await page.close();
  });

  test('is read when it is longer, line by line as the page has it, and kept nowhere', async () => {
    const under = await browser.newPage();
    await under.goto(ARTICLE);
    const selected = await under.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      return String(getSelection());
    });
    const page = await chosen(selected.replaceAll(/\s+/g, ' '));
    await page.waitForSelector('.pasted');
    expect(await page.$eval('.pasted', (text) => text.textContent)).toBe(selected);
    expect(await page.$eval('.pasted', (text) => text.textContent)).toContain('\n');
    expect(await page.$$eval('.pasted a', (all) => all.length)).toBeGreaterThan(5);
    expect(page.url()).not.toContain('Baidu');
    expect(await page.evaluate(() => chrome.storage.session.get(null))).toEqual({});
    await under.close();
    await page.close();
  });

  test('in a field is read as the menu tells it', async () => {
    const under = await browser.newPage();
    await under.goto(ARTICLE);
    const text = 'Baidu said in Beijing that its chatbot was being tested. '.repeat(5);
    const page = await chosen(text);
    await page.waitForSelector('.pasted');
    expect(await page.$eval('.pasted', (each) => each.textContent)).toBe(text);
    await under.close();
    await page.close();
  });
});

test('the address bar: Enter opens the entry, or the look-up with what nobody is called', async () => {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  const opened = async (text: string) => {
    const wanted = browser.waitForTarget((each) => each.url().startsWith(own('popup.html#')));
    // No test can type into Chromium's address bar; this is what it calls.
    await worker?.evaluate((typed) => {
      const { onInputEntered } = chrome.omnibox as unknown as {
        onInputEntered: { dispatch(text: string, where: string): void };
      };
      onInputEntered.dispatch(typed, 'newForegroundTab');
    }, text);
    const page = await (await wanted).page();
    const { hash } = new URL((await wanted).url());
    await page?.close();
    return hash;
  };
  expect(await opened('deepsek')).toBe('#/entity/deepseek');
  expect(await opened('no such name')).toBe('#/lookup?q=no%20such%20name');
});
