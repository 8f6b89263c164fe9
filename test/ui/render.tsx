/** Renders components into a plain document, with the words of a locale, and finds things in what came out. */
import { parseHTML } from 'linkedom';
import { type ComponentChildren, options, render } from 'preact';
import { WordsProvider } from '../../src/card/words-context.ts';
import { localeWords, type Locale } from '../text/locale-words.ts';

// Changes of state show at once, so that tests need not wait.
options.debounceRendering = (callback) => {
  callback();
};

export interface Shown {
  readonly root: HTMLElement;
  /** The text with white space collapsed. */
  text(selector?: string): string;
  texts(selector: string): string[];
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  click(selector: string, index?: number): void;
  type(selector: string, value: string): void;
  choose(selector: string, value: string): void;
  change(selector: string): void;
  submit(selector: string): void;
}

const flat = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export function show(children: ComponentChildren, locale: Locale = 'en'): Shown {
  const { document, Event, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
  // A plain document has no layout to scroll in.
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
  Object.assign(globalThis, { document });
  const root = document.body; // linkedom's own types leave out most of HTMLElement
  render(<WordsProvider value={localeWords(locale)}>{children}</WordsProvider>, root);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, index = 0) => {
    const found = all(selector)[index];
    if (found === undefined) throw new Error(`no ${selector} (${index}) in ${root.innerHTML}`);
    return found;
  };
  const fire = (element: Element, type: string) =>
    element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  return {
    root,
    text: (selector) => flat(selector === undefined ? root : find(selector)),
    texts: (selector) => all(selector).map(flat),
    find: (selector) => find(selector),
    all,
    click: (selector, index = 0) => {
      fire(find(selector, index), 'click');
    },
    type: (selector, value) => {
      const field = find(selector) as HTMLInputElement; // the caller names an input
      field.value = value;
      fire(field, 'input');
    },
    choose: (selector, value) => {
      const field = find(selector);
      Object.defineProperty(field, 'value', { value, configurable: true }); // linkedom's selects have no value to set
      fire(field, 'change');
    },
    change: (selector) => {
      fire(find(selector), 'change');
    },
    submit: (selector) => {
      fire(find(selector), 'submit');
    },
  };
}
