/** Keeps the keyboard's focus on the page: when what had it goes away, what stands nearest takes it. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

/** For as long as the page is open. To be called before anything is on it. */
export function keepFocus(document: Document): void {
  // What has the focus, and what it stands in.
  let path: readonly Element[] = [];
  const way = createWay(document);
  const onFocus = ({ target }: Event): void => {
    path = target instanceof Element ? withAncestors(target) : [];
  };
  const onBlur = ({ target }: Event): void => {
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && isNowhere(document)) path = [];
    });
  };
  const observer = new MutationObserver(() => {
    if (path[0]?.isConnected !== false || !isNowhere(document)) return;
    const home = path.find((each) => each.isConnected) ?? document.body;
    (way.linkBack() ?? heirIn(home, document))?.focus();
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
}

/** Who comes back from an entry finds the link that led there. */
function createWay(document: Document) {
  const trail: string[] = [];
  let left: string | null = null;
  const onHash = ({ oldURL, newURL }: HashChangeEvent): void => {
    const [from, to] = [new URL(oldURL).hash, new URL(newURL).hash];
    const isBack = trail.at(-1) === to;
    left = isBack ? from : null;
    if (isBack) trail.pop();
    else trail.push(from);
  };
  document.defaultView?.addEventListener('hashchange', onHash);
  return {
    linkBack(): HTMLElement | null {
      const links = left === null ? [] : [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
      const link = links.find(({ hash }) => hash === left) ?? null;
      if (link !== null) left = null;
      return link;
    },
  };
}

/** The first that can be reached, not further out than the main part, which takes it itself. */
function heirIn(home: Element, document: Document): HTMLElement | null {
  const main = document.querySelector('main');
  for (const around of withAncestors(home)) {
    if (around === main || around === document.body) break;
    const heir = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => each.checkVisibility());
    if (heir !== undefined) return heir;
  }
  return main;
}

function withAncestors(element: Element): Element[] {
  return element.parentElement === null ? [element] : [element, ...withAncestors(element.parentElement)];
}

function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}
