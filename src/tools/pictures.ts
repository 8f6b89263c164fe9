/** `npm run pictures`: takes the README's pictures anew from the real extension in Chromium. */
import { copyFile, mkdir } from 'node:fs/promises';
import { launchChromium } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildAll } from './build/build.ts';
import { ROOT } from './lib/root.ts';
import { serveSample } from './start/sample.ts';
import { takePictures } from './start/take-pictures.ts';

/** Of the pictures that `npm start` takes, those that the README shows. */
const SHOWN = ['card', 'popup'];

ensureBrowsers(['chrome']);
await buildAll();
const served = await serveSample();
const driver = await launchChromium({ headless: true });
try {
  await driver.open(`http://${served.host}/`);
  const taken = await takePictures(driver);
  const folder = `${ROOT}.github/pictures`;
  await mkdir(folder, { recursive: true });
  for (const name of SHOWN) {
    const picture = taken.find((path) => path.endsWith(`-${name}.png`));
    if (picture === undefined)
      throw new Error(`There is no picture of the ${name}: the sample article was not marked.`);
    await copyFile(picture, `${folder}/${name}.png`);
  }
} finally {
  await driver.close();
  served.close();
}
