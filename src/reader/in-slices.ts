/** Does long work in slices: between them the page answers its reader. */
import type { Steps } from '../text/steps.ts';

/** A slice ends at the first step after so many milliseconds: a task of 50 is felt, and a step may be longer than the one before. */
const SLICE = 12;
/** The longest wait for a frame, in milliseconds: a page that nobody sees draws none. */
const FRAME = 100;

/** Rejects with the signal's reason when it aborts on the way. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start < SLICE) continue;
    // Not `yield`, whose continuation goes before the tasks of the page.
    await scheduler.postTask(() => undefined);
    signal.throwIfAborted();
    start = performance.now();
  }
}

/**
 * A step a frame, for work that makes the browser draw: it does so in one task for all that has changed since the frame before.
 * `ready` is waited for as well. Rejects with the signal's reason when it aborts on the way.
 */
export async function inFrames<T>(steps: Steps<T>, ready: () => Promise<unknown>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await ready();
    await drawn();
    signal.throwIfAborted();
  }
}

/** When the next frame has been drawn. */
async function drawn(): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve();
    };
    const frame = requestAnimationFrame(end);
    const timer = setTimeout(end, FRAME);
  });
  await scheduler.postTask(() => undefined);
}
