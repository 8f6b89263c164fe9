/** Keeps the popup's foot in sight where the browser gives the popup less than 600 pixels of height. */

/** Sets `--room` on the page while its window is lower than what it shows. */
export function watchRoom(window: Window): void {
  const root = window.document.documentElement;
  const onResize = () => {
    if (root.scrollHeight > window.innerHeight)
      root.style.setProperty('--room', `${Math.max(LEAST, window.innerHeight)}px`);
  };
  window.addEventListener('resize', onResize);
}

/** While the popup opens its window is a few pixels high; that says nothing about the room there is. */
const LEAST = 300;
