/** What runs inside Firefox with all rights, as source text: its argument is the add-on's id. */

/** From now on, keep the addresses that the extension asks the network for. */
export const RECORD = `
  window.asked = [];
  window.watcher = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    const isOurs = [triggeringPrincipal, loadingPrincipal].some((principal) => principal?.addonId !== undefined && principal.addonId !== '');
    if (isOurs) window.asked.push(channel.URI.spec);
  } };
  Services.obs.addObserver(window.watcher, 'http-on-modify-request');
  Services.console.reset();
`;

export const REQUESTS = `return window.asked;`;

/** Script errors of pages and of the extension; what Firefox's own parts say of themselves is left out. */
export const ERRORS = `
  const errors = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => /^(?:https?|moz-extension):/.test(sourceName) && !(flags & Ci.nsIScriptError.infoFlag))
    // Of a page that was left while a message was under way: no page shows it.
    .filter(({ errorMessage }) => !/after context unloaded|while context is inactive/.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');
  Services.console.reset();
  return errors;
`;

export const TABS = `return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);`;

/** Runs in the page's process: the text inside its closed shadow roots. */
export const CLOSED_TEXT = `
  const texts = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.openOrClosedShadowRoot;
      if (shadow === null || shadow.mode !== 'closed' || shadow.isUAWidget()) continue;
      const walker = document.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) if (walker.currentNode.parentNode.nodeName !== 'STYLE') texts.push(walker.currentNode.data);
      collect(shadow);
    }
  };
  collect(document);
  return texts.join(' ').replace(/\\s+/g, ' ').trim();
`;

const ACTION = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const action = extension.apiManager.global.browserActionFor(extension);
`;

const FRAME = `const frame = [...document.querySelectorAll('.webextension-popup-browser')].at(-1);`;

export const OPEN_POPUP = `${ACTION}
  // The one before is still being taken down after it was hidden.
  for (let turn = 0; turn < 100 && document.querySelector('.webextension-popup-browser') !== null; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await action.openPopup(window, true);
  for (let turn = 0; turn < 200; turn++) {
    ${FRAME}
    if (frame !== undefined && frame.currentURI?.spec.includes('popup.html')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
`;

/** An expression's value (or its promise's) in the world of the window that is called so here; passed on as JSON. */
function inWorldOf(window: string, expression: string): string {
  const whole = JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
  return `Cu.evalInSandbox(${whole}, new Cu.Sandbox(${window}, { sandboxPrototype: ${window}, wantXrays: false }))`;
}

/** An expression's value in the page. */
export function inPage(expression: string): string {
  return `return JSON.parse(await ${inWorldOf('window', expression)});`;
}

/** An expression's value in the popup's page. */
export function inPopup(expression: string): string {
  return inFrame(FRAME, expression);
}

/** An expression's value in the background page, which is woken if it sleeps. */
export function inBackground(expression: string): string {
  const find = `
    const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    await extension.wakeupBackground?.();
    const frame = [...extension.views].find(({ viewType }) => viewType === 'background').xulBrowser;
  `;
  return inFrame(find, expression);
}

/** `find` declares `frame`, the element that shows a page of the extension. */
function inFrame(find: string, expression: string): string {
  const inside = `
    (async () => ${inWorldOf('content', expression)})().then(
      (value) => sendAsyncMessage('answer', { value }),
      (error) => sendAsyncMessage('answer', { error: String(error) }),
    );
  `;
  const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(inside)}`;
  return `
    ${find}
    const manager = frame.messageManager;
    const answer = await new Promise((resolve) => {
      const listener = {
        receiveMessage({ data }) {
          manager.removeMessageListener('answer', listener);
          resolve(data);
        },
      };
      manager.addMessageListener('answer', listener);
      // A popup that is still being put together may swap its browser for another.
      setTimeout(resolve, 3000, { error: 'no answer' });
      manager.loadFrameScript(${JSON.stringify(address)}, false);
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return JSON.parse(answer.value);
  `;
}

export const POPUP_PICTURE = `
  ${FRAME}
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
`;

export const CLOSE_POPUP = `
  ${FRAME}
  const panel = frame?.closest('panel');
  if (panel === null || panel === undefined) return;
  const gone = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await gone;
`;
