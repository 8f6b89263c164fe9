/** Pictures of every surface in both browsers, light and dark, in some languages: to look at before a release. */
import { mkdir, rm } from 'node:fs/promises';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ROOT, type Target } from '../lib/root.ts';
import { serveSample } from '../start/sample.ts';
import { takePictures } from '../start/take-pictures.ts';
import { inLanguage } from './in-language.ts';

const APPEARANCES = ['light', 'dark'] as const;

/** The pages of the extension that open in a tab of their own. */
const PAGES: Readonly<Record<string, string>> = {
  'entry-company': 'popup.html#/entity/baidu',
  'entry-policy': 'popup.html#/entity/genai-measures',
  'look-up': 'popup.html#/lookup?q=wenxin',
  options: 'options.html',
  welcome: 'welcome.html',
};

const LAUNCH = { chrome: launchChromium, firefox: launchFirefox } as const;

/** Resolves with the folders that the pictures are in, one a browser, language and appearance. */
export async function takeGallery(targets: readonly Target[], locales: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const target of targets) for (const locale of locales) folders.push(...(await ofBrowser(target, locale)));
  return folders;
}

async function ofBrowser(target: Target, locale: string): Promise<string[]> {
  const extension = await inLanguage(target, locale);
  const served = await serveSample();
  const driver = await LAUNCH[target]({ headless: true, extension });
  try {
    const folders: string[] = [];
    for (const appearance of APPEARANCES) {
      const folder = `${ROOT}pictures/${target}-${locale}-${appearance}`;
      await mkdir(folder, { recursive: true });
      // With marks on a page the background is there.
      await driver.open(`http://${served.host}/`);
      await until(
        () => driver.inPage<number>('CSS.highlights.size'),
        (size) => size > 0,
        'marks',
      );
      await driver.inBackground(`browser.storage.local.set({ appearance: '${appearance}' }).then(() => null)`);
      await takePictures(driver, folder);
      await ofPages(driver, folder);
      folders.push(folder);
    }
    return folders;
  } finally {
    await driver.close();
    served.close();
    await rm(extension, { recursive: true });
  }
}

async function ofPages(driver: Driver, folder: string): Promise<void> {
  for (const [name, page] of Object.entries(PAGES)) {
    await driver.open('about:blank');
    await driver.open(await driver.inBackground<string>(`browser.runtime.getURL('${page}')`));
    await until(
      () => driver.inPage<number>('document.body.innerText.length'),
      (length) => length > 100,
      name,
    );
    await driver.picture(`${folder}/${name}.png`);
  }
}
