/** What the journeys ask of a page, as expressions for its own world. */

/** The texts that our marks stand on, in the page's order. The registry is the page's too, so it can list them. */
export const MARKED = `[...CSS.highlights.values()]
  .flatMap((highlight) => [...highlight])
  .map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  })
  .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  .map(String)`;

export const OUTER_HTML = 'document.documentElement.outerHTML';

/** The lines under the marks on the first element of this selector, as the page's own style engine computes them: "underline solid". */
export function lineOn(selector: string): string {
  return `(() => {
    const element = document.querySelector('${selector}');
    return [...CSS.highlights.keys()]
      .filter((name) => [...CSS.highlights.get(name)].some((range) => element.contains(range.startContainer)))
      .map((name) => getComputedStyle(element, '::highlight(' + name + ')'))
      .map(({ textDecorationLine, textDecorationStyle }) => textDecorationLine + ' ' + textDecorationStyle)
      .join();
  })()`;
}

/** The middle of an element, in the window. */
export function middleOf(selector: string): string {
  return `(() => {
    const { x, y, width, height } = document.querySelector('${selector}').getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
}

/** The one tab that shows a page of the web. */
const TAB = `browser.tabs.query({ url: '*://*/*' }).then(([tab]) => tab.id)`;

/** The badge of that tab. */
export const BADGE = `${TAB}.then((tabId) => browser.action.getBadgeText({ tabId }))`;

/** The answer of that tab's reader to a message. */
export function toReader(name: string, given: unknown = null): string {
  return `${TAB}.then((tab) => browser.tabs.sendMessage(tab, ${JSON.stringify({ name, given })}))`;
}

/** The same for whatever message; null for no answer. */
export function sendToReader(message: unknown): string {
  return `${TAB}.then((tab) => browser.tabs.sendMessage(tab, ${JSON.stringify(message)})).then((answer) => answer ?? null, () => null)`;
}

/** True when that tab has a reader. */
export const HAS_READER = `${toReader('reading')}.then((answer) => answer !== undefined && answer !== null, () => false)`;

/** The switch whose label holds this text, clicked. */
export function clickSwitch(label: string): string {
  return `(() => {
    const labels = [...document.querySelectorAll('label')].filter((label) => label.textContent.includes('${label}'));
    labels[0].querySelector('input').click();
    return labels.length;
  })()`;
}

/** The button of an entry that hides its term or takes that back, clicked. */
export const CLICK_HIDE = `(document.querySelector('.hide-term button').click(), null)`;

/** What is selected in that tab, asked in the way of the context menu. */
export const SELECTION = `${TAB}.then((tabId) => browser.scripting
  .executeScript({ target: { tabId, frameIds: [0] }, func: () => String(getSelection()) }))
  .then(([{ result }]) => result)`;
