/** The journeys of a reader, the same in every browser. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type LaunchOptions, type PopupView, until } from '../../src/tools/browsers/driver.ts';
import { type Served, serve } from '../../src/tools/browsers/serve.ts';
import { OWN_ADDRESSES, pages } from './pages.ts';
import {
  BADGE,
  CLICK_HIDE,
  clickSwitch,
  HAS_READER,
  lineOn,
  MARKED,
  middleOf,
  OUTER_HTML,
  SELECTION,
  sendToReader,
  toReader,
} from './questions.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What browsers ask for by themselves, whatever is installed in them. */
const BROWSERS_OWN =
  /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gstatic|mozilla|firefox|mozgcp)\.(?:com|net|org)[:/]/;

export function journeys(name: string, launch: (options: LaunchOptions) => Promise<Driver>): void {
  describe(name, () => {
    let served: Served;
    let driver: Driver;

    beforeAll(async () => {
      served = await serve(pages);
      driver = await launch({ proxy: served.host, headless: true });
    });
    afterAll(async () => {
      await driver.close();
      served.close();
    });
    afterEach(async () => {
      await driver.closePopup();
      expect(await driver.takeErrors()).toEqual([]);
    });

    const marked = (): Promise<string[]> => driver.inPage(MARKED);
    const someMarks = (): Promise<string[]> => until(marked, (texts) => texts.length > 0, 'marks');
    const noMarks = (): Promise<string[]> => until(marked, (texts) => texts.length === 0, 'no marks');
    const click = async (selector: string, options?: { readonly alt: boolean }): Promise<void> => {
      const { x, y } = await driver.inPage<Point>(middleOf(selector));
      await driver.click(x, y, options);
    };
    const card = (): Promise<string> =>
      until(
        () => driver.closedText(),
        (text) => text !== '',
        'the card',
      );
    const noCard = (): Promise<string> =>
      until(
        () => driver.closedText(),
        (text) => text === '',
        'no card',
      );
    const popupText = (popup: PopupView, part: RegExp): Promise<string> =>
      until(
        () => popup.inPopup<string>('document.body.innerText'),
        (text) => part.test(text),
        `popup with ${part.source}`,
      );

    test('marks an article and nothing around it', async () => {
      await driver.open('http://news.example/dated');
      const texts = await someMarks();
      expect(texts).toEqual(expect.arrayContaining(['ChatGPT', 'Baidu', 'ERNIE Bot', 'Tencent', 'Alibaba', 'Nvidia']));
      const article = await driver.inPage<string>(`document.querySelector('article').textContent`);
      const count = (word: string, text: string): number => text.split(word).length - 1;
      expect(texts.filter((text) => text === 'Baidu')).toHaveLength(count('Baidu', article));
      expect(texts.filter((text) => text === 'Tencent')).toHaveLength(count('Tencent', article));
      await until(
        () => driver.inPage<string>(lineOn('#first')),
        (line) => line === 'underline solid',
        'the line',
      );
      const different = new Set(texts.map((text) => text.toLowerCase())).size;
      const badge = await until(
        () => driver.inBackground<string>(BADGE),
        (text) => text !== '',
        'the badge',
      );
      expect(Number(badge)).toBeGreaterThanOrEqual(6);
      expect(Number(badge)).toBeLessThanOrEqual(different);
    });

    test('leaves the page as it was until the first click', async () => {
      await driver.open('http://news.example/elsewhere');
      const source = pages(new URL('http://news.example/dated'))?.body.toString() ?? '';
      await driver.open('http://news.example/dated');
      await someMarks();
      const inert = `new DOMParser().parseFromString(${JSON.stringify(source)}, 'text/html').documentElement.outerHTML`;
      expect(await driver.inPage(OUTER_HTML)).toBe(await driver.inPage(inert));
    });

    test('opens a card on a click and takes it away on Escape', async () => {
      const before = await driver.inPage(OUTER_HTML);
      await click('#first');
      expect(await card()).toMatch(/Baidu.*Chinese/);
      expect(await driver.inPage(`document.documentElement.innerText.includes('driverless')`)).toBe(false);
      await driver.press('Escape');
      await noCard();
      expect(await driver.inPage(OUTER_HTML)).toBe(before);
    });

    test('scrolls the card by the keys that scroll a page, and not the page', async () => {
      await driver.inPage(`(document.body.style.paddingBottom = '3000px', null)`);
      await click('#first');
      await card();
      for (const key of ['PageDown', 'End', 'ArrowDown', 'Home', 'ArrowDown'] as const) await driver.press(key);
      // Browsers scroll a page a little after the key.
      await driver.inPage('new Promise((resolve) => setTimeout(resolve, 300))');
      expect(await driver.inPage('scrollY')).toBe(0);
      await driver.press('Escape');
      await noCard();
      await driver.press('End');
      await until(
        () => driver.inPage<number>('scrollY'),
        (top) => top > 0,
        'the page scrolled',
      );
      await driver.inPage(`(scrollTo({ top: 0, behavior: 'instant' }), document.body.style.paddingBottom = '', null)`);
    });

    test('opens a card where the mouse rests, if so wished, and takes it away when the mouse has left', async () => {
      await driver.inBackground(`browser.storage.local.set({ openOnHover: true }).then(() => null)`);
      await driver.inPage(`(document.querySelector('#link').focus(), null)`);
      const { x, y } = await driver.inPage<Point>(middleOf('#first'));
      const rest = (): Promise<string> =>
        until(
          async () => {
            // The setting may be on its way still, and only a move begins a rest.
            await driver.hover(x, y);
            await driver.hover(x + 2, y);
            await driver.inPage('new Promise((resolve) => setTimeout(resolve, 1000))');
            return driver.closedText();
          },
          (text) => text.includes('Baidu'),
          'the card',
        );
      await rest();
      expect(await driver.inPage('document.activeElement.id')).toBe('link');
      // From the mark into its card, over the gap.
      await driver.hover(x, y + 14);
      await driver.hover(x, y + 60);
      await driver.inPage('new Promise((resolve) => setTimeout(resolve, 700))');
      expect(await driver.closedText()).toContain('Baidu');
      await driver.hover(1, 1);
      await noCard();
      await driver.hover(x, y + 300);
      await rest();
      await driver.press('Escape');
      await noCard();
      await driver.hover(1, 1);
      await driver.inBackground(`browser.storage.local.clear().then(() => null)`);
    });

    test('walks from card to card, and the page is as it was', async () => {
      const before = await driver.inPage(OUTER_HTML);
      await click('#first');
      expect(await card()).toMatch(/Baidu.*Chinese/);
      const onward = async (): Promise<string> => {
        const last = await card();
        await driver.press('Enter');
        return until(
          () => driver.closedText(),
          (text) => text !== '' && text !== last,
          'another card',
        );
      };
      await driver.press('Tab');
      await driver.press('Tab');
      expect(await onward()).toContain('ERNIE Bot');
      // The button has the focus again.
      expect(await onward()).toContain('Tencent');
      await driver.press('Escape');
      await noCard();
      expect(await driver.inPage(OUTER_HTML)).toBe(before);
    });

    test('opens nothing through what lies over a mark', async () => {
      await driver.inPage(
        `document.body.insertAdjacentHTML('beforeend', '<div id="over" style="position:fixed;inset:0"></div>')`,
      );
      await click('#first');
      // A card would be there at once: its facts have been fetched for the one before.
      await driver.inPage('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))');
      expect(await driver.closedText()).toBe('');
      await driver.inPage(`document.querySelector('#over').remove()`);
    });

    test('leaves a link its click, and opens the card there with Alt', async () => {
      await click('#in-link', { alt: true });
      expect(await card()).toContain('Tencent');
      await driver.press('Escape');
      await noCard();
      await click('#in-link');
      await until(
        () => driver.inPage<string>('location.pathname'),
        (path) => path === '/elsewhere',
        'the linked page',
      );
      expect(await driver.closedText()).toBe('');
      const badge = await until(
        () => driver.inBackground<string>(BADGE),
        (text) => text === '',
        'an empty badge',
      );
      expect(badge).toBe('');
    });

    test('summarises the article in the popup', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      const popup = await driver.openPopup();
      const text = await popupText(popup, /2023/);
      expect(text).toContain('ERNIE Bot');
      expect(text).toMatch(/31 August 2023/);
    });

    test('scrolls to a mention and walks on by message', async () => {
      await driver.inPage(`document.body.style.paddingBottom = '3000px'`);
      await driver.inPage(`scrollTo(0, 2500)`);
      await driver.inBackground(toReader('next'));
      expect(await driver.inPage('scrollY')).toBeLessThan(1000);
    });

    test('takes the date that the reader gives, and gives it back', async () => {
      const asked = (date: unknown): Promise<{ reading: { published: { from: string; date: string } } }> =>
        driver.inBackground(toReader('set-published', { date }));
      expect((await asked('2024-05')).reading.published).toMatchObject({ date: '2024-05', from: 'reader' });
      expect((await asked('no date')).reading.published).toMatchObject({ date: '2024-05' });
      expect((await asked(['2023'])).reading.published).toMatchObject({ date: '2024-05' });
      expect((await asked(null)).reading.published).toMatchObject({ date: '2023-02-14', from: 'meta' });
    });

    test('takes no notice of messages that it does not know', async () => {
      const strange = [
        null,
        'reading',
        { name: 'reading' },
        { name: 'constructor', given: null },
        { name: 'reading', given: 7 },
      ];
      for (const message of strange) expect(await driver.inBackground(sendToReader(message))).toBeNull();
      expect(await driver.inBackground(toReader('show-mention', { start: 'x' }))).toBe(false);
      expect(await driver.inBackground(HAS_READER)).toBe(true);
    });

    test('marks nothing of a kind that is off, and each entity once if so wished', async () => {
      await driver.inBackground(`browser.storage.local.set({ kindsOff: ['model'], firstOnly: true }).then(() => null)`);
      const few = await until(marked, (texts) => !texts.includes('ChatGPT'), 'fewer marks');
      expect(few).toEqual([...new Set(few)]);
      expect(few).toContain('Baidu');
      await driver.inBackground(`browser.storage.local.clear().then(() => null)`);
      await until(marked, (texts) => texts.includes('ChatGPT'), 'all marks');
    });

    test('speaks another language than the browser if so wished, in the card and in an open popup', async () => {
      await driver.inBackground(`browser.storage.local.set({ language: 'de' }).then(() => null)`);
      await until(
        async () => {
          await driver.press('Escape');
          await noCard();
          await click('#first');
          return card();
        },
        (text) => text.includes('Am 14. Februar 2023'),
        'a card in German',
      );
      await driver.press('Escape');
      await noCard();
      const popup = await driver.openPopup();
      await popupText(popup, /In Kürze|Seither/);
      expect(await popup.inPopup('document.documentElement.lang')).toBe('de');
      await driver.inBackground(`browser.storage.local.clear().then(() => null)`);
      await popupText(popup, /Since then/);
      expect(await popup.inPopup('document.documentElement.lang')).toBe('en-GB');
    });

    test('has a key for each command, as the browser gives it', async () => {
      const keys = await driver.inBackground<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
      expect(keys.map(({ name }) => name).sort()).toEqual([
        '_execute_action',
        'next-mention',
        'open-card',
        'previous-mention',
      ]);
      // Browsers pass over a key that they need themselves.
      expect(keys.filter(({ shortcut }) => shortcut === '')).toEqual([]);
    });

    test('hides a term everywhere from its entry, and takes it back', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      const popup = await driver.openPopup();
      await popupText(popup, /2023/);
      await popup.inPopup(`(location.hash = '#/entity/baidu', null)`);
      await popupText(popup, /Hide this term/);
      await popup.inPopup(CLICK_HIDE);
      await until(marked, (texts) => texts.length > 0 && !texts.includes('Baidu'), 'no mark of the hidden term');
      expect(await driver.inBackground(`browser.storage.local.get()`)).toEqual({ hidden: ['baidu'] });
      await popupText(popup, /No longer marked on any page/);
      await popup.inPopup(CLICK_HIDE);
      await until(marked, (texts) => texts.includes('Baidu'), 'its marks again');
      expect(await driver.inBackground(`browser.storage.local.get()`)).toEqual({});
    });

    test('finds a name that is written wrong', async () => {
      const popup = await driver.openPopup();
      await popupText(popup, /2023/);
      await popup.inPopup(`(location.hash = '#/lookup?q=Alibbaba', null)`);
      expect(await popupText(popup, /No name is written like that/)).toContain('Alibaba');
    });

    test('takes over what is selected on a page, with its lines, and keeps it nowhere', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      await driver.inPage(`(getSelection().selectAllChildren(document.querySelector('article')), null)`);
      const selected = await driver.inBackground<string>(SELECTION);
      expect(selected).toBe(await driver.inPage('String(getSelection())'));
      expect(selected).toContain('\n');
      await driver.inBackground(
        `browser.storage.session.set({ 'text:of-a-test': ${JSON.stringify(selected)} }).then(() => null)`,
      );
      const popup = await driver.openPopup();
      await popupText(popup, /2023/);
      await popup.inPopup(`(location.hash = '#/text/of-a-test', null)`);
      await until(
        () => popup.inPopup<string | undefined>(`document.querySelector('textarea')?.value`),
        (text) => text === selected,
        'the text',
      );
      expect(await driver.inBackground('browser.storage.session.get()')).toEqual({});
    });

    test('takes its marks off a site that is switched off, and puts them back', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      const popup = await driver.openPopup();
      await popupText(popup, /news\.example/);
      expect(await popup.inPopup(clickSwitch('news.example'))).toBe(1);
      await noMarks();
      await driver.closePopup();
      await driver.open('http://news.example/undated');
      await driver.open('http://news.example/dated');
      expect(await marked()).toEqual([]);
      const again = await driver.openPopup();
      await popupText(again, /news\.example/);
      await again.inPopup(clickSwitch('news.example'));
      await someMarks();
    });

    test('says that it does not know a date', async () => {
      await driver.open('http://news.example/undated');
      await someMarks();
      const popup = await driver.openPopup();
      expect(await popupText(popup, /date/i)).toContain('The date of this article is not known.');
    });

    test('stays away from a page about something else, and says why', async () => {
      await driver.open('http://garden.example/roses');
      const before = await driver.inPage(OUTER_HTML);
      // The gate looks a second time after three seconds.
      await driver.inPage('new Promise((resolve) => setTimeout(resolve, 3200))');
      expect(await driver.inBackground(HAS_READER)).toBe(false);
      const popup = await driver.openPopup();
      const text = await popupText(popup, /not/i);
      expect(text).not.toContain('Baidu');
      await driver.closePopup();
      expect(await driver.inBackground(HAS_READER)).toBe(true);
      expect(await driver.inPage(OUTER_HTML)).toBe(before);
      expect(await marked()).toEqual([]);
    });

    test('follows an application from article to article, and text that comes later', async () => {
      await driver.open('http://app.example/');
      const first = await someMarks();
      await driver.inPage('grow()');
      await until(marked, (texts) => texts.length === first.length + 2, 'two more marks');
      await driver.inPage('navigate()');
      await noMarks();
    });

    test('tells an open popup of the article that takes the place of another', async () => {
      await driver.open('http://app.example/');
      await someMarks();
      const popup = await driver.openPopup();
      await popupText(popup, /ERNIE Bot/);
      await driver.inPage('navigateSlowly()');
      expect(await popupText(popup, /Not an article about AI in China/)).not.toContain('ERNIE Bot');
      await driver.closePopup();
    });

    test('tells an open popup of a page that nobody watches', async () => {
      await driver.open('http://garden.example/roses');
      const popup = await driver.openPopup();
      await popupText(popup, /Not an article about AI in China/);
      const text = JSON.stringify(pages(new URL('http://news.example/dated'))?.body.toString());
      const parsed = `new DOMParser().parseFromString(${text}, 'text/html')`;
      await driver.inPage(`document.querySelector('main').replaceWith(${parsed}.querySelector('main'))`);
      await popupText(popup, /ERNIE Bot/);
      await driver.closePopup();
    });

    test('bears a page that replaces its body while it is read', async () => {
      await driver.open('http://replaced.example/');
      await until(
        () => driver.inPage<string>('document.title'),
        (title) => title === 'done',
        'the last body',
      );
      await someMarks();
    });

    test('bears fields and elements that bear the names of what it asks', async () => {
      await driver.open('http://clobbered.example/');
      expect(await someMarks()).toContain('Nvidia');
      await click('#first');
      expect(await card()).toContain('Baidu');
      await driver.press('Escape');
      await noCard();
      expect(await driver.inBackground(toReader('next'))).toBe(true);
    });

    test('lets the page have its keys when it has taken the card away', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      await click('#first');
      await card();
      await driver.inPage(`(document.documentElement.lastElementChild.remove(), document.body.focus(), null)`);
      await driver.press('Tab');
      expect(await driver.inPage('document.activeElement.tagName')).toBe('A');
    });

    test('opens cards on a page that was written anew', async () => {
      const html = JSON.stringify(pages(new URL('http://news.example/dated'))?.body.toString());
      await driver.inPage(`(document.open(), document.write(${html}), document.close(), null)`);
      await someMarks();
      // Marks that come back to the same words have not been read again yet.
      await until(
        async () => {
          await click('#first');
          return driver.closedText();
        },
        (text) => text.includes('Baidu'),
        'the card',
      );
      await driver.press('Escape');
      await noCard();
    });

    test('works on a dark page that allows nothing', async () => {
      await driver.open('http://dark.example/');
      await someMarks();
      await until(
        () => driver.inPage<string>(lineOn('#first')),
        (line) => line === 'underline solid',
        'the line',
      );
      await click('#first');
      expect(await card()).toContain('Baidu');
      await driver.press('Escape');
    });

    test('has asked the network for nothing', async () => {
      expect(await driver.extensionRequests()).toEqual([]);
      expect(served.asked.filter((url) => !OWN_ADDRESSES.has(url) && !BROWSERS_OWN.test(url))).toEqual([]);
    });

    test('goes without a trace or a word when it is removed', async () => {
      await driver.open('http://news.example/dated');
      await someMarks();
      await driver.removeExtension();
      await driver.inPage(`document.querySelector('article').append('The page goes on.')`);
      await until(
        () => driver.inPage<string>(lineOn('#first')),
        (line) => !line.includes('underline'),
        'a page without lines',
      );
    });
  });
}
