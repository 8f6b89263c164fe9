/** `npm run pictures`: takes the README's pictures anew from the real extension in Chromium; with `--all`, pictures of every surface. */
import { parseArgs } from 'node:util';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { launchChromium } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildAll } from './build/build.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { ROOT } from './lib/root.ts';
import { takeGallery } from './pictures/gallery.ts';
import { serveSample } from './start/sample.ts';
import { takePictures } from './start/take-pictures.ts';

const USAGE = `npm run pictures                           the README's pictures
npm run pictures -- --all [--locale ja]... every surface, in both browsers, light and dark, in English and Chinese or the
                                           locales given (folders of extension/_locales), into pictures/`;

/** Of the pictures that `npm start` takes, those that the README shows. */
const SHOWN = ['card', 'popup'];

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, locale: { type: 'string', multiple: true } } });
  const { all = false, locale = ['en', 'zh_CN'] } = values;
  const known = await readdir(`${ROOT}extension/_locales`);
  const unknown = locale.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no locale ${unknown}; there are ${known.join(', ')}.`);
  ensureBrowsers(all ? ['chrome', 'firefox'] : ['chrome']);
  await buildAll();
  if (all) console.log((await takeGallery(['chrome', 'firefox'], locale)).join('\n'));
  else await forReadme();
});

async function forReadme(): Promise<void> {
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
}
