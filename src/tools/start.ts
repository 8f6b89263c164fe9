/** `npm start`: builds and opens a browser with the extension on a sample article; without a display it takes pictures instead. */
import { launchChromium } from './browsers/chromium.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildAll } from './build/build.ts';
import { startOptions } from './start/options.ts';
import { serveSample } from './start/sample.ts';
import { takePictures } from './start/take-pictures.ts';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { target, url } = startOptions(process.argv.slice(2));
  ensureBrowsers([target]);
  await buildAll();
  const served = await serveSample();
  const headless = !hasDisplay();
  const driver = await (target === 'chrome' ? launchChromium : launchFirefox)({ headless });
  try {
    await driver.open(url ?? `http://${served.host}/`);
    if (headless) console.log(`No display, so here are pictures:\n${(await takePictures(driver)).join('\n')}`);
    else await stay(driver.gone);
  } finally {
    await driver.close();
    served.close();
  }
}

async function stay(gone: Promise<void>): Promise<void> {
  console.log('The browser is open on a page with marks. Click one, or the button in the toolbar. Close it to end.');
  await gone;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
