/** Runs a task soon after it was asked for, at a bounded rate: the dearer the task was, the longer the pause after it. */

/** Shortest pause between two runs, in milliseconds. */
const SHORTEST = 500;
/** Longest pause, in milliseconds. */
const LONGEST = 15_000;
/** A run may take one part in so many of the time. */
const SHARE = 20;

export interface Pace {
  /** Asks for a run; many calls make one. */
  readonly ask: () => void;
}

/** The pause after a run that took so many milliseconds. */
export function pauseAfter(cost: number): number {
  return Math.min(Math.max(cost * SHARE, SHORTEST), LONGEST);
}

/** A task that gives a promise runs until it settles. Nothing runs any more once the signal has aborted. */
export function createPace(
  task: () => unknown,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const run = (): void => {
    timer = undefined;
    const start = now();
    const end = (): void => {
      notBefore = now() + pauseAfter(now() - start);
    };
    try {
      const running = task();
      if (running instanceof Promise) running.then(end, end);
    } finally {
      end();
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return {
    ask() {
      if (signal.aborted || timer !== undefined) return;
      timer = setTimeout(run, Math.max(notBefore - now(), SHORTEST / 5));
    },
  };
}
