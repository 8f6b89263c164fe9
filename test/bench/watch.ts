/** What the bench watches in a page while the extension works: gaps between tasks, and cards that open. */

export interface Heartbeat {
  /** The longest time between two tasks, in milliseconds. */
  readonly longest: number;
  /** The longest task over 50 ms that the browser itself tells of, or 0; null where it tells of none ever. */
  readonly task: number | null;
}

/** Until `calm` ms after the last new mark or, with 0, for `most` ms. */
export async function heartbeat(most: number, calm: number): Promise<Heartbeat> {
  const tasks = watchTasks();
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  let [last, longest, marks, changed] = [start, 0, countMarks(), Infinity];
  let left = 0;
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      // Counting is not free; a few times a second will do, and is no part of any gap.
      if (calm > 0 && (left += now - last) > 200) {
        left = 0;
        if (countMarks() !== marks) [marks, changed] = [countMarks(), now];
      }
      last = performance.now();
      if (now - start > most || now - changed > calm) resolve();
      else port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  port1.close();
  return { longest, task: tasks() };
}

function watchTasks(): () => number | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return () => null;
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

function countMarks(): number {
  return Array.from(CSS.highlights.values()).reduce((sum, { size }) => sum + size, 0);
}

const times: number[] = [];

/** From each click to the frame after a card has come to the page, in milliseconds. */
export function watchCards(): void {
  let clicked: number | null = null;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clicked = timeStamp;
    },
    true,
  );
  new MutationObserver((records) => {
    const isCard = records.some(({ addedNodes }) =>
      Array.from(addedNodes).some((node) => node instanceof HTMLElement && node.popover === 'manual'),
    );
    if (!isCard || clicked === null) return;
    const from = clicked;
    clicked = null;
    requestAnimationFrame(() => {
      setTimeout(() => times.push(performance.now() - from));
    });
  }).observe(document, { childList: true, subtree: true });
}

export function cardTimes(): readonly number[] {
  return times;
}

/** A point on the mark of this number, counted round; null when it stands in a link. */
export function spotOf(number: number): { readonly x: number; readonly y: number } | null {
  const ranges = Array.from(CSS.highlights.values()).flatMap((highlight) => Array.from(highlight));
  const mark = ranges[number % ranges.length];
  const element = mark?.startContainer.parentElement;
  if (mark === undefined || element?.closest('a[href]') !== null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.startContainer, mark.startOffset + 1);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
