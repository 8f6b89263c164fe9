/** Entry of the extension's own pages: popup, side panel, look-up, options, welcome. */
import { render } from 'preact';
import { dayOf } from '../dates/partial-date.ts';
import { allFacts } from '../platform/facts.ts';
import { wordsIn } from '../platform/locales.ts';
import { isPopup } from '../platform/own-pages.ts';
import { App } from './app.tsx';
import { keepFocus } from './keep-focus.ts';
import { watchRoom } from './popup-room.ts';

const own = document.body.dataset['route'] ?? 'popup';
document.documentElement.dataset['surface'] = isPopup() ? 'popup' : 'page';
if (isPopup()) watchRoom(window);
keepFocus(document);
render(<App own={own} wordsIn={wordsIn} facts={allFacts()} today={dayOf(new Date())} />, document.body);
