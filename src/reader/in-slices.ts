/** Does long work in slices: between them the page answers its reader. */
import type { Steps } from '../text/steps.ts';

/** A slice ends at the first step after so many milliseconds: a task of 50 is felt, and a step may be longer than the one before. */
const SLICE = 12;

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
