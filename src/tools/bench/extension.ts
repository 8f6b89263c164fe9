/** Measures the built extension in its browser: cards, the popup, and the longest task while a long page is read. */
import { rm, writeFile } from 'node:fs/promises';
import { until } from '../browsers/driver.ts';
import { DIST, type Target } from '../lib/root.ts';
import type { Lab } from './lab.ts';
import { ms, type Row } from './table.ts';

/** Felt as delay. */
const LONGEST_TASK = 50;
const CLICKS = 40;

/** The page `sample` must be an article of ours, those named `late` such that the gate passes only once their title is changed. */
export async function extensionRows(lab: Lab, target: Target, quick: boolean): Promise<Row[]> {
  return [
    await taskRow(lab, 'late', 'longest task, long page'),
    await taskRow(lab, 'late-article', 'longest task, article of 30 kB'),
    ...(await cardRows(lab, quick ? 8 : CLICKS)),
    ...(await popupRows(lab, target, quick ? 3 : 10)),
  ];
}

const MARKS = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`;
const TITLE = 'DeepSeek and Alibaba: artificial intelligence in China';

/** Gaps between tasks hold all that the browser did meanwhile; where it tells of long tasks, those of the page are in brackets. */
async function taskRow(lab: Lab, page: string, name: string): Promise<Row> {
  await lab.driver.open(lab.address(page));
  // The browser is done with laying out by then.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const idle = await lab.job<Heartbeat>('heartbeat', 1000, 0);
  const watch = lab.job<Heartbeat>('heartbeat', 12_000, 1000);
  await lab.driver.inPage(`(document.title = ${JSON.stringify(TITLE)}, history.pushState(null, '', '?now'), 0)`);
  const { longest, task } = await watch;
  const marks = await lab.driver.inPage<number>(MARKS);
  const over = longest > LONGEST_TASK ? '  <-- over' : '';
  const told = task === null ? '' : ` (${task === 0 ? 'none over 50' : String(task)})`;
  const what = `at most ${String(LONGEST_TASK)} ms${over}${told}; ${ms(idle.longest)} in the idle page; ${String(marks)} marks`;
  return [name, ms(longest), what];
}

interface Heartbeat {
  readonly longest: number;
  readonly task: number | null;
}

async function cardRows(lab: Lab, clicks: number): Promise<Row[]> {
  const { driver } = lab;
  await driver.open(lab.address('sample'));
  await until(
    () => driver.inPage<number>(MARKS),
    (count) => count > 0,
    'marks',
  );
  await driver.inPage('watchCards()');
  for (let click = 0; click < clicks; click += 1) {
    const spot = await driver.inPage<{ x: number; y: number } | null>(`spotOf(${String(click)})`);
    if (spot === null) continue;
    const before = await driver.inPage<number>('cardTimes().length');
    await driver.click(spot.x, spot.y);
    await until(
      () => driver.inPage<number>('cardTimes().length'),
      (count) => count > before,
      'a card',
    );
    await driver.press('Escape');
  }
  const times = (await driver.inPage<number[]>('cardTimes()')).sort((one, other) => one - other);
  const at = (share: number): string => ms(times[Math.floor(share * (times.length - 1))] ?? NaN);
  return [['card, from click to picture, p95', at(0.95), `median ${at(0.5)}; ${String(times.length)} clicks`]];
}

/** Milliseconds from the beginning of the popup's page to its first picture with something on it; null before that. */
const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;

/** Its name begins like the popup's own, by which the drivers know a popup. */
const EMPTY = 'popup.html.html';

async function popupRows(lab: Lab, target: Target, rounds: number): Promise<Row[]> {
  const page = `${DIST}${target}/${EMPTY}`;
  await writeFile(page, '<!doctype html><meta charset="utf-8"><body>.</body>');
  try {
    const own: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await paintOf(lab, 'popup.html'));
      empty.push(await paintOf(lab, EMPTY));
    }
    const [mine, bare] = [medianOf(own), medianOf(empty)];
    return [['popup, first picture', ms(mine), `${ms(bare)} for an empty popup; ${ms(mine - bare)} more`]];
  } finally {
    await rm(page);
  }
}

async function paintOf({ driver }: Lab, page: string): Promise<number> {
  await driver.inBackground(`browser.action.setPopup({ popup: ${JSON.stringify(page)} })`);
  const popup = await driver.openPopup();
  const time = await until(
    () => popup.inPopup<number | null>(FIRST_PAINT),
    (found) => found !== null,
    'a first picture of the popup',
  );
  await driver.closePopup();
  return time ?? NaN;
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
