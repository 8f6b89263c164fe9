import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/tools/browsers/find.ts';
import { type Served, serve } from '../../../src/tools/browsers/serve.ts';
import type { Mention } from '../../../src/types.ts';
import type { Harness } from './harness.ts';

declare const harness: Harness;

const BODY = `<button id="before">Before</button><p id="text">A page with some text.</p>
  <dialog id="dialog"><button>In the dialog</button></dialog><div style="height: 3000px"></div>`;
const LINE = [{ x: 100, y: 100, width: 60, height: 20 }];

let browser: Browser;
let page: Page;
let served: Served;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [new URL('./harness.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  served = await serve((url) =>
    url.pathname === '/harness.js'
      ? { body: script, type: 'text/javascript' }
      : {
          body: `<!doctype html><html lang="en">${headOf(url)}<body>${BODY}<script src="/harness.js"></script>`,
          type: 'text/html',
        },
  );
  browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
});
afterAll(async () => {
  await browser.close();
  served.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

/** What a page does to its own elements, and to ours if it could. */
const HEADS: Readonly<Record<string, string>> = {
  hostile: `<style>*,div,[popover]{opacity:0!important;display:none!important;visibility:hidden!important;clip-path:inset(50%)!important;
    transform:translateX(-9999px)!important;width:1px!important;color:red!important}html,body{display:block!important;opacity:1!important;visibility:visible!important}</style>`,
  rtl: '<script>document.documentElement.dir = "rtl"</script>',
  vertical: '<style>html{writing-mode:vertical-rl}</style>',
  tiny: '<style>html{font-size:3px;zoom:1}</style>',
};

function headOf(url: URL): string {
  return `<head><meta charset="utf-8"><title>Page</title>${HEADS[url.searchParams.get('head') ?? ''] ?? ''}</head>`;
}

async function visit(query = '', width = 900, height = 700): Promise<void> {
  await page.setViewport({ width, height });
  await page.goto(`http://${served.host}/?${query}`);
}

const open = (entity = 'ernie-bot', rects = LINE, opener: string | null = null, more: Partial<Mention> = {}) =>
  page.evaluate((...given) => harness.open(...given), entity, rects, opener, more);
const openByRest = (opener: string | null) =>
  page.evaluate((rects, from) => harness.open('ernie-bot', rects, from, {}, 'rest'), LINE, opener);
const inside = (selector: string) =>
  page.evaluate((given) => harness.root()?.querySelector(given)?.textContent.replace(/\s+/g, ' ') ?? null, selector);
const isOpen = () => page.evaluate(() => harness.isOpen());
const press = (selector: string) =>
  page.evaluate((given) => {
    harness.root()?.querySelector<HTMLElement>(given)?.click();
  }, selector);

/** By the keyboard, which counts as the user's own act. */
async function pressKey(selector: string): Promise<void> {
  await page.evaluate((given) => {
    harness.root()?.querySelector<HTMLElement>(given)?.focus();
  }, selector);
  await page.keyboard.press('Enter');
}

test('says what it is, how it stood, what came since, and from where', async () => {
  await visit();
  await open();
  expect(await inside('h2')).toBe('ERNIE Bot');
  expect(await inside('.names')).toBe('文心一言 · Wénxīn Yīyán');
  expect(await inside('.is')).toBe('Chatbot of Baidu.');
  expect(await inside('.states')).toContain(
    'On 14 February 2023ERNIE Bot had been announced on 7 February 2023 but not opened',
  );
  expect(await inside('.since')).toContain('31 August 2023');
  expect(await inside('.relations')).toBe('Made byBaidu');
  const links = await page.evaluate(() =>
    [...(harness.root()?.querySelectorAll('a') ?? [])].map((link) => [link.rel, link.target, link.referrerPolicy]),
  );
  expect(links.length).toBeGreaterThan(2);
  expect(new Set(links.map(String))).toEqual(new Set(['noreferrer noopener,_blank,no-referrer']));
});

test('leaves the page as it was: nothing before, one host while open, nothing after, no scroll', async () => {
  await visit();
  const html = () => page.evaluate(() => [document.documentElement.outerHTML, scrollY]);
  await page.evaluate(() => {
    scrollTo(0, 500);
  });
  const before = await html();
  await open();
  expect(await page.evaluate(() => document.body.nextElementSibling?.shadowRoot)).toBeNull();
  await page.evaluate(() => {
    harness.close();
  });
  expect(await html()).toEqual(before);
});

test.each(['hostile', 'rtl', 'vertical', 'tiny', 'none'])('is seen whole and upright on a %s page', async (head) => {
  await visit(`head=${head}`, 320, 568);
  await open('genai-measures', [{ x: 200, y: 300, width: 80, height: 20 }]);
  const seen = await page.evaluate(() => {
    const { x, y, width, height } = harness.rect() ?? { x: -1, y: -1, width: 0, height: 0 };
    const host = document.elementFromPoint(x + width / 2, y + height / 2);
    const style = getComputedStyle(harness.root()?.querySelector('.inside') ?? document.body);
    return {
      x,
      y,
      right: x + width,
      bottom: y + height,
      width,
      ours: host?.matches(':popover-open'),
      direction: style.direction,
      mode: style.writingMode,
      size: style.fontSize,
    };
  });
  expect(seen).toMatchObject({ ours: true, direction: 'ltr', mode: 'horizontal-tb', size: '14px' });
  expect(Math.min(seen.x, seen.y)).toBeGreaterThanOrEqual(8);
  expect(seen.right).toBeLessThanOrEqual(312);
  expect(seen.bottom).toBeLessThanOrEqual(560);
  expect(seen.width).toBeGreaterThan(290);
});

test('stays inside the window for marks anywhere, and when the window shrinks', async () => {
  await visit('', 700, 500);
  for (const [x, y] of [
    [0, 0],
    [660, 0],
    [0, 480],
    [660, 480],
    [300, 250],
    [-500, 9000],
  ] as const) {
    await open('ernie-bot', [{ x, y, width: 40, height: 18 }]);
    expect(await within(700, 500), `${x}, ${y}`).toBe(true);
  }
  await page.setViewport({ width: 330, height: 300 });
  await page.waitForFunction(() => (harness.rect()?.x ?? 0) + (harness.rect()?.width ?? 999) <= 330);
  expect(await within(330, 300)).toBe(true);
});

async function within(width: number, height: number): Promise<boolean> {
  const rect = await page.evaluate(() => harness.rect());
  return (
    rect !== undefined && rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height
  );
}

test.each(['normal', 'larger'])('four times magnified, its foot can still be reached (%s)', async (size) => {
  await visit(`size=${size}`, 250, 175);
  await open('genai-measures');
  await page.mouse.move(120, 40);
  await page.mouse.wheel({ deltaY: 5000 });
  await page.waitForFunction(
    () => (harness.root()?.querySelector('.entry')?.getBoundingClientRect().bottom ?? 999) < 170,
  );
});

test('Escape closes it and gives the focus back', async () => {
  await visit();
  await page.focus('#before');
  await open('ernie-bot', LINE, '#before');
  expect(await page.evaluate(() => document.activeElement?.matches(':popover-open'))).toBe(true);
  await page.keyboard.press('Escape');
  expect([await isOpen(), await page.evaluate(() => document.activeElement?.id)]).toEqual([false, 'before']);
});

test('a click outside closes it, a click inside does not', async () => {
  await visit();
  await open();
  const rect = await page.evaluate(() => harness.rect());
  await page.mouse.click((rect?.x ?? 0) + 60, (rect?.y ?? 0) + 60);
  expect(await isOpen()).toBe(true);
  await page.mouse.click(850, 650);
  expect(await isOpen()).toBe(false);
});

test.each([
  [['ArrowDown', 'ArrowDown'], 80],
  [['ArrowDown', 'ArrowUp'], 0],
  [['End', 'Home'], 0],
  [['End'], Infinity],
  [['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'PageDown', 'PageUp'], 0],
  [['Space'], Infinity],
  [['End', 'End', 'ArrowDown'], Infinity],
] as const)('the keys %j scroll the card, not the page', async (keys, wanted) => {
  await visit('size=larger', 330, 310);
  await page.evaluate(() => {
    scrollTo(0, 700);
  });
  await open('genai-measures');
  for (const key of keys) await page.keyboard.press(key);
  const seen = await page.evaluate(() => {
    const { scrollTop = -1, scrollHeight = 0, clientHeight = 0 } = harness.root()?.querySelector('.middle') ?? {};
    return { top: scrollTop, end: scrollHeight - clientHeight, page: scrollY };
  });
  expect(seen.page).toBe(700);
  expect(seen.end).toBeGreaterThan(80);
  if (keys[0] === 'Space') expect(seen.top).toBeGreaterThan(30);
  else expect(seen.top).toBeCloseTo(Math.min(wanted, seen.end), -0.5);
});

test('Space presses the button that has the focus', async () => {
  await visit('', 330, 310);
  await open('genai-measures');
  await page.evaluate(() => harness.root()?.querySelector<HTMLElement>('.entry')?.focus());
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => harness.entries)).toEqual(['genai-measures']);
});

test('what scrolls can have the focus and shows it; what does not scroll is passed over', async () => {
  const stops = async (entity: string, height: number): Promise<string[]> => {
    await visit('', 420, height);
    await open(entity);
    const seen = [];
    for (let turn = 0; turn < 12; turn += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const focused = harness.root()?.activeElement;
          const { outlineStyle, outlineOffset } = getComputedStyle(focused ?? document.body);
          return `${focused?.className ?? ''} ${outlineStyle} ${outlineOffset}`;
        }),
      );
    }
    return seen;
  };
  expect(await stops('genai-measures', 320)).toContain('middle solid -2px');
  expect((await stops('baidu', 900)).filter((stop) => stop.startsWith('middle'))).toEqual([]);
});

test('opened by rest it leaves the focus and Tab to the page, until the user goes in', async () => {
  await visit();
  await page.focus('#before');
  await openByRest('#before');
  expect(await page.evaluate(() => [document.activeElement?.id, harness.focused()])).toEqual(['before', null]);
  const rect = await page.evaluate(() => harness.rect());
  await page.mouse.click((rect?.x ?? 0) + 60, (rect?.y ?? 0) + 60);
  expect(await page.evaluate(() => harness.focused())).not.toBeNull();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => harness.focused())).not.toBeNull();
  await page.keyboard.press('Escape');
  expect([await isOpen(), await page.evaluate(() => document.activeElement?.id)]).toEqual([false, 'before']);
});

test('opened by rest and closed by Escape it takes the focus from nobody', async () => {
  await visit();
  await openByRest(null);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => [document.activeElement?.id, harness.focused()])).toEqual(['before', null]);
  await page.keyboard.press('Escape');
  expect([await isOpen(), await page.evaluate(() => document.activeElement?.id)]).toEqual([false, 'before']);
});

test('it stays in the window when a fold makes it taller', async () => {
  await visit('', 420, 500);
  await open('ernie-bot', [{ x: 100, y: 130, width: 60, height: 20 }]);
  await page.evaluate(() => harness.root()?.querySelector('summary')?.click());
  await page.waitForFunction(() => harness.root()?.querySelector('details')?.open === true);
  await page.waitForFunction(
    () => (harness.root()?.querySelector('.card')?.getBoundingClientRect().bottom ?? 999) <= 492,
  );
});

test.each([false, true])('Tab stays inside and goes round (backwards: %s)', async (backwards) => {
  await visit();
  await open();
  const seen = [];
  if (backwards) await page.keyboard.down('Shift');
  for (let turn = 0; turn < 30; turn += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => harness.focused()));
  }
  if (backwards) await page.keyboard.up('Shift');
  expect(seen).not.toContain(null);
  expect(new Set(seen).size).toBeGreaterThan(3);
  expect(seen.lastIndexOf(seen[0] ?? '')).toBeGreaterThan(0);
});

test('walks to a related entity and back', async () => {
  await visit();
  await open();
  await press('.relations .walk');
  await page.waitForFunction(() => harness.root()?.querySelector('h2')?.textContent === 'Baidu');
  expect(await page.evaluate(() => harness.root()?.activeElement?.className)).toBe('shown');
  await press('.above .plain');
  await page.waitForFunction(() => harness.root()?.querySelector('h2')?.textContent === 'ERNIE Bot');
  expect(await inside('.above')).not.toContain('Back');
});

test('leads to the mark before and the next, and keeps the focus on the way that was taken', async () => {
  await visit();
  await open();
  expect(await inside('.tour')).toBe('‹3 of 14›');
  await press("[data-go='1']");
  await press("[data-go='-1']");
  expect(await page.evaluate(() => harness.gone)).toEqual([1, -1]);
  for (const by of [1, -1] as const) {
    await page.evaluate((...given) => harness.open(...given), 'baidu', LINE, null, {}, by);
    expect(await page.evaluate(() => harness.root()?.activeElement?.getAttribute('data-go'))).toBe(String(by));
  }
});

test('what is wrong can be said where the extension has a home, and nowhere else', async () => {
  await visit('home=https://github.com/example/sinogloss');
  await open();
  const link = await page.evaluate(() => harness.root()?.querySelector<HTMLAnchorElement>('.wrong a')?.href ?? '');
  expect(new URL(link).pathname).toBe('/example/sinogloss/issues/new');
  expect(new URL(link).searchParams.get('title')).toBe('Wrong: ernie-bot');
  await visit();
  await open();
  expect(await inside('.wrong')).toBeNull();
});

test.each(['with', 'without'])('is copied with its sources, %s the newer way', async (way) => {
  const { origin } = new URL(`http://${served.host}`);
  await browser
    .defaultBrowserContext()
    .setPermission(origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
  await visit();
  const read = await page.evaluateHandle(() => navigator.clipboard.readText.bind(navigator.clipboard));
  if (way === 'without')
    await page.evaluate(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
  await open();
  await page.bringToFront();
  await pressKey('.copy button');
  await page.waitForFunction(() => harness.root()?.querySelector('.told')?.textContent === 'Copied');
  const copied = await page.evaluate((text) => text(), read);
  expect(copied).toMatch(/^# ERNIE Bot 文心一言\n\nChatbot of Baidu\.\n\nOn 14 February 2023: /);
  expect(copied).toContain('## Sources');
});

test('leads nowhere from the only mark', async () => {
  await visit('marks=1');
  await open();
  expect(await inside('.tour')).toBeNull();
});

test.each([
  ['normal', 384, '14px'],
  ['large', 439, '16px'],
  ['larger', 521, '19px'],
])('its text is as large as the user wants it (%s)', async (size, width, type) => {
  await visit(`size=${size}`);
  await open('genai-measures');
  const seen = () =>
    page.evaluate(() => [
      Math.round(harness.rect()?.width ?? 0),
      getComputedStyle(harness.root()?.querySelector('.inside') ?? document.body).fontSize,
    ]);
  expect(await seen()).toEqual([width, type]);
  await page.setViewport({ width: 320, height: 480 });
  await page.waitForFunction(() => (harness.rect()?.width ?? 999) <= 304);
  expect(await within(320, 480)).toBe(true);
});

test('asks for the full entry of what is shown', async () => {
  await visit();
  await open();
  await press('.entry');
  expect(await page.evaluate(() => harness.entries)).toEqual(['ernie-bot']);
});

test('the page does not hear the keys and clicks inside', async () => {
  await visit();
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const name of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin'])
      document.addEventListener(name, () => heard.push(name));
    Object.assign(globalThis, { heard });
  });
  await open();
  const rect = await page.evaluate(() => harness.rect());
  await page.mouse.click((rect?.x ?? 0) + 60, (rect?.y ?? 0) + 60);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('works above an open modal dialog', async () => {
  await visit();
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
  });
  await open();
  const rect = await page.evaluate(() => harness.rect());
  await page.mouse.click((rect?.x ?? 0) + 350, (rect?.y ?? 0) + 20);
  expect(await isOpen()).toBe(false);
});

test('what the page says is text', async () => {
  await visit();
  await open('ernie-bot', LINE, null, { because: '<img src=x onerror="document.title=1">' });
  expect(await inside('.middle > .muted')).toBe(
    'Marked here because “<img src=x onerror="document.title=1">” stands nearby.',
  );
  expect(await page.evaluate(() => harness.root()?.querySelector('img'))).toBeNull();
});

test('a version that the facts do not know is said to be one', async () => {
  await visit();
  await open('ernie-bot', LINE, null, { text: 'ERNIE Bot 9', unknownVersion: true });
  expect(await inside('.version')).toBe(
    'ERNIE Bot 9 is not in the facts of this extension; what follows is about the whole family.',
  );
  await open();
  expect(await inside('.version')).toBeNull();
});

test.each(['__proto__', 'toString', 'nobody'])('opens nothing for %s', async (entity) => {
  await visit();
  expect([await open(entity), await isOpen()]).toEqual([false, false]);
});

test('an entity named constructor is one like any other', async () => {
  await visit();
  expect([await open('constructor'), await inside('h2')]).toEqual([true, 'Constructor']);
});

test('the signal closes it for good', async () => {
  await visit();
  await open();
  await page.evaluate(() => {
    harness.abort();
  });
  expect([await isOpen(), await open()]).toEqual([false, false]);
});

test('a page that takes the host away has closed it', async () => {
  await visit();
  await open();
  await page.evaluate(() => {
    document.querySelector(':popover-open')?.remove();
  });
  expect(await isOpen()).toBe(false);
  expect(await open()).toBe(true);
});

async function faultsOf(): Promise<string[]> {
  await page.addScriptTag({ path: new URL(import.meta.resolve('axe-core/axe.min.js')).pathname });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run(':popover-open')).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

describe.each(['light', 'dark'])('axe finds no fault in it (%s)', (scheme) => {
  beforeEach(async () => {
    await visit('open');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });
  const pressed = async (label: string): Promise<void> => {
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => harness.root()?.querySelector('.hide-term button')?.textContent === text,
      {},
      label,
    );
  };

  test('as it opens, and with its folds open', async () => {
    await open('genai-measures', LINE);
    expect(await faultsOf()).toEqual([]);
    await press('summary');
    expect(await faultsOf()).toEqual([]);
  });

  test('where it scrolls', async () => {
    await page.setViewport({ width: 330, height: 310 });
    await open('genai-measures', LINE);
    expect(await page.evaluate(() => harness.root()?.querySelector<HTMLElement>('.middle')?.tabIndex)).toBe(0);
    expect(await faultsOf()).toEqual([]);
  });

  test('after its term was hidden and taken back; the focus stays on the button, and what was done is said', async () => {
    await open();
    await page.evaluate(() => harness.root()?.querySelector<HTMLElement>('.hide-term button')?.focus());
    await pressed('Undo');
    expect(await page.evaluate(() => [...harness.hidden])).toEqual(['ernie-bot']);
    expect([await inside('.hide-term [role=status]'), await page.evaluate(() => harness.focused())]).toEqual([
      'No longer marked on any page.',
      'Undo',
    ]);
    expect(await faultsOf()).toEqual([]);
    await pressed('Hide this term');
    expect(await page.evaluate(() => [...harness.hidden])).toEqual([]);
    expect([await inside('.hide-term [role=status]'), await page.evaluate(() => harness.focused())]).toEqual([
      '',
      'Hide this term',
    ]);
    expect(await faultsOf()).toEqual([]);
  });
});
