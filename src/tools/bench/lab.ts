/** A real browser with a page in which things are measured; long jobs are begun and asked after, since a driver waits only so long. */
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { type Answer, type Served, serve } from '../browsers/serve.ts';
import { ROOT, type Target } from '../lib/root.ts';

export interface Lab {
  readonly driver: Driver;
  /** The address of a page of this name. */
  address(page: string): string;
  /** The result of a job of test/bench/in-page.ts in the page that is open; `T` is that job's own result. */
  job<T>(name: string, ...given: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** The longest job, in milliseconds. */
const PATIENCE = 15 * 60_000;
/** Only a page that is isolated so has a clock finer than a millisecond. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** `pages`: HTML by name. */
export async function openLab(target: Target, pages: Readonly<Record<string, string>>): Promise<Lab> {
  const script = await bundleScript();
  const served = await serve(({ pathname }) => answerOf(pathname.slice(1), pages, script));
  const driver = await (target === 'chrome' ? launchChromium : launchFirefox)({ headless: true });
  let jobs = 0;
  return {
    driver,
    address: (page) => `http://${served.host}/${page}`,
    async job<T>(name: string, ...given: readonly unknown[]): Promise<T> {
      jobs += 1;
      const id = JSON.stringify(`job ${String(jobs)}`);
      const all = [JSON.stringify(name), ...given.map((value) => JSON.stringify(value))].join(',');
      await driver.inPage(`begin(${id}, ${all})`);
      return resultOf<T>(driver, id);
    },
    close: () => close(driver, served),
  };
}

async function resultOf<T>(driver: Driver, id: string): Promise<T> {
  const ask = () => driver.inPage<{ done: T } | { failed: string } | null>(`answer(${id})`);
  const answer = await until(ask, (given) => given !== null, id, PATIENCE);
  if (answer === null || 'failed' in answer) throw new Error(answer?.failed ?? 'no answer');
  return answer.done;
}

async function close(driver: Driver, served: Served): Promise<void> {
  await driver.close();
  served.close();
}

function answerOf(name: string, pages: Readonly<Record<string, string>>, script: string): Answer | null {
  if (name === 'bench.js') return { body: script, type: 'text/javascript', headers: FINE_CLOCK };
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  return page === undefined ? null : { body: page, type: 'text/html; charset=utf-8', headers: FINE_CLOCK };
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/in-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The HTML of the sample pages, by name. */
export function samplePages(): Readonly<Record<string, string>> {
  const folder = `${ROOT}test/pages/`;
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}/index.html`, 'utf8')]));
}
