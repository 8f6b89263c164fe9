/** The context menu: look up what is selected, or read it when it is longer than a name; explain a mark inside a link, where a plain click follows the link. */
import type { Menus } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { say } from '../platform/i18n.ts';
import { askPage } from '../platform/messages.ts';
import { openLookUp } from './pages.ts';
import { selectionIn } from './selection.ts';

const LOOK_UP = 'look-up';
const EXPLAIN = 'explain';

/** Longest selection that is looked up as a name, in UTF-16 units; more is a text. */
const LONGEST_NAME = 200;

/** Made at install and update; browsers keep them. */
export function createMenus(): void {
  const menus = (browser as Partial<typeof browser>).contextMenus;
  if (menus === undefined) return;
  void menus.removeAll().then(() => {
    menus.create({ id: LOOK_UP, title: say('menuLookUp'), contexts: ['selection'] });
    menus.create({
      id: EXPLAIN,
      title: say('menuExplain'),
      contexts: ['link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
}

export async function onMenu(info: Menus.OnClickData, tab: number | undefined): Promise<void> {
  if (info.menuItemId === LOOK_UP && isText(info.selectionText)) await readSelection(info, tab);
  else if (info.menuItemId === LOOK_UP) await lookUp(info.selectionText);
  if (info.menuItemId === EXPLAIN && tab !== undefined && !(await explain(tab))) await lookUp(info.linkText);
}

async function lookUp(text: string | undefined): Promise<void> {
  const query = text?.trim().slice(0, LONGEST_NAME) ?? '';
  if (query !== '') await openLookUp({ query });
}

function isText(selected: string | undefined): boolean {
  return (selected?.trim().length ?? 0) > LONGEST_NAME;
}

/** As a pasted text is read. */
async function readSelection({ selectionText = '', frameId = 0 }: Menus.OnClickData, tab = -1): Promise<void> {
  await openLookUp({ text: (await selectionIn(tab, frameId)) ?? selectionText });
}

/** False when there is no mark at that place, or no reader. */
async function explain(tab: number): Promise<boolean> {
  try {
    return await askPage(tab, 'open-card', { of: 'menu' });
  } catch {
    return false;
  }
}
