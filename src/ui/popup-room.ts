/** Keeps the popup's foot in sight where the browser gives the popup less than 600 pixels of height. */

/** The popup grows step by step while it opens; only a size that it has kept for so long is all the room there is. */
const SETTLED_MS = 400;

/** Sets `--room` on the page when its window has settled lower than what it shows. */
export function watchRoom(window: Window): void {
  const root = window.document.documentElement;
  let timer = 0;
  const measure = () => {
    if (root.scrollHeight > window.innerHeight) root.style.setProperty('--room', `${window.innerHeight}px`);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(measure, SETTLED_MS);
  };
  window.addEventListener('resize', wait);
  wait();
}
