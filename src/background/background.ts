/** The background: answers pages and menus. It keeps no state, since browsers stop it at will; all listeners stand at the top level. */
import { showCount } from '../platform/badge.ts';
import { browser } from '../platform/browser.ts';
import { answerMessages, type BackgroundMessages } from '../platform/messages.ts';
import { createMenus, onMenu } from './menus.ts';
import { onCommand } from './commands.ts';
import { onGatePassed } from './on-gate-passed.ts';
import { openLookUp, openWelcome } from './pages.ts';
import { sliceOf } from './slice.ts';

answerMessages<BackgroundMessages>({
  'gate-passed': (_given, { tab, url }) => onGatePassed(tab, url),
  slice: ({ ids }) => sliceOf(ids),
  count: async ({ n }, { tab }) => {
    if (tab !== null) await showCount(tab, Number.isSafeInteger(n) ? n : 0);
    return tab !== null;
  },
  'look-up': (given) => openLookUp(given),
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenus();
  if (reason === 'install') void openWelcome();
});

// A new document has no reader yet; the old one's count would stand there, stale.
browser.tabs.onUpdated.addListener((tab, { status, url }) => {
  if (status === 'loading' && url !== undefined) void showCount(tab, 0);
});

// Firefox for Android has neither.
const optional = browser as Partial<typeof browser>;
optional.contextMenus?.onClicked.addListener((info, tab) => {
  void onMenu(info, tab?.id);
});
optional.commands?.onCommand.addListener((command, tab) => {
  void onCommand(command, tab?.id);
});
