/** Entry of the extension's own pages: popup, side panel, look-up, options, welcome. */
import { render } from 'preact';
import { dayOf } from '../dates/partial-date.ts';
import { allFacts } from '../platform/facts.ts';
import { browserWords } from '../platform/i18n.ts';
import { isPopup } from '../platform/own-pages.ts';
import { App } from './app.tsx';
import { keepFocus } from './keep-focus.ts';
import { watchRoom } from './popup-room.ts';

const words = browserWords();
const own = document.body.dataset['route'] ?? 'popup';
document.documentElement.lang = words.locale;
document.documentElement.dataset['surface'] = isPopup() ? 'popup' : 'page';
document.title = own === 'options' ? `${words.say('options')} · ${words.say('shortName')}` : words.say('shortName');
if (isPopup()) watchRoom(window);
keepFocus(document);
render(<App own={own} words={words} facts={allFacts()} today={dayOf(new Date())} />, document.body);
