import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../../src/tools/browsers/driver.ts';
import { findBrowser } from '../../../src/tools/browsers/find.ts';
import { DIST } from '../../../src/tools/lib/root.ts';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const PAGES = ['welcome.html', 'options.html', 'popup.html#/entity/genai-measures', 'popup.html#/lookup?q=baidu'];

let browser: Browser | null = null;
let folder = '';
afterEach(async () => {
  await browser?.close();
  if (folder !== '') await rm(folder, { recursive: true });
});

/** The built extension with one language only, since the browser's own depends on the machine. */
async function speaking(locale: string): Promise<string> {
  folder = await mkdtemp(`${tmpdir()}/sinogloss-`);
  await cp(`${DIST}chrome`, folder, { recursive: true });
  const others = (await readdir(`${folder}/_locales`)).filter((name) => name !== locale);
  await Promise.all(others.map((name) => rm(`${folder}/_locales/${name}`, { recursive: true })));
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>; // ours
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}

async function open(locale: string): Promise<{ readonly of: Browser; readonly root: string }> {
  const of = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: [await speaking(locale)],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  browser = of;
  const find = async () => [...(await of.extensions()).keys()][0];
  const id = await until(find, (each) => each !== undefined, 'the extension');
  return { of, root: `chrome-extension://${id ?? ''}/` };
}

/** Runs in the page: what sticks out, what is cut, and what axe finds. */
async function faults(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
  const out = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *)')].filter(
    (each) =>
      each.getBoundingClientRect().right > innerWidth + 1 ||
      (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1),
  );
  const labels = [...document.querySelectorAll('.step-line .label')].map((each) => each.getBoundingClientRect());
  const touching = labels.filter((box) =>
    labels.some(
      (other) => other.left > box.left && other.left < box.right && other.top < box.bottom && other.bottom > box.top,
    ),
  );
  return [
    ...out.map((each) => each.outerHTML.slice(0, 120)),
    ...touching.map((box) => `a label touches the next at ${String(box.right)}`),
    ...(await axe.run()).violations.map(({ id }) => id),
  ];
}

test.each([
  ['de', 'de'],
  ['ru', 'ru'],
  ['ja', 'ja'],
])('%s at 320 pixels: nothing is cut, axe finds no fault', async (locale, tag) => {
  const { of, root } = await open(locale);
  for (const path of PAGES) {
    const page = await of.newPage();
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(root + path);
    await page.waitForSelector('main, .frame');
    await page.evaluate(AXE);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
    expect(await page.evaluate(faults), path).toEqual([]);
    await page.close();
  }
});
