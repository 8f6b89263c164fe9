/** The background: answers pages and menus. It keeps no state, since browsers stop it at will; all listeners stand at the top level. */
import { showCount } from '../platform/badge.ts';
import { browser } from '../platform/browser.ts';
import { messagesIn } from '../platform/locales.ts';
import { answerMessages, type BackgroundMessages } from '../platform/messages.ts';
import { hideTerm } from '../platform/hidden.ts';
import { insertSheet } from './insert-sheet.ts';
import { createMenus, onMenu } from './menus.ts';
import { onCommand } from './commands.ts';
import { listenToOmnibox } from './omnibox.ts';
import { onGatePassed } from './on-gate-passed.ts';
import { openLookUp, openWelcome } from './pages.ts';
import { sliceOf } from './slice.ts';

answerMessages<BackgroundMessages>({
  // Answered at once: a page that leaves while it waits for an answer gets an error in its console.
  'gate-passed': (_given, { tab, url }) => {
    void onGatePassed(tab, url);
    return true;
  },
  slice: ({ ids, portion }) => sliceOf(ids, portion),
  count: ({ n }, { tab }) => {
    if (tab !== null) void showCount(tab, Number.isSafeInteger(n) ? n : 0);
    return tab !== null;
  },
  dress: ({ css }, { tab }) => {
    if (tab !== null) void insertSheet(tab, css);
    return tab !== null;
  },
  'hide-term': ({ entity, hidden }) => hideTerm(entity, hidden),
  words: ({ language }) => messagesIn(language),
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

listenToOmnibox();

// Firefox for Android has neither.
const optional = browser as Partial<typeof browser>;
optional.contextMenus?.onClicked.addListener((info, tab) => {
  void onMenu(info, tab?.id);
});
optional.commands?.onCommand.addListener((command, tab) => {
  void onCommand(command, tab?.id);
});
