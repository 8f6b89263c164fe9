/** Runs things in turn, again and again, and gives the median of each: what slows the machine down slows all of them. */

export interface Thing {
  readonly run: () => unknown;
  /** Before each run, outside of the time. */
  readonly before?: () => void;
  /** In every so many-th round only. */
  readonly every?: number;
}

/** Rounds that nobody counts, until the code is compiled. */
const WARM_UP = 4;

/** Medians in milliseconds, by name. */
export async function measure(
  things: Readonly<Record<string, Thing>>,
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const times = new Map<string, number[]>(Object.keys(things).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, { run, before, every = 1 }] of Object.entries(things)) {
      if (round % every !== 0) continue;
      before?.();
      await pause();
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(Array.from(times, ([name, all]) => [name, median(all)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Lets the browser draw and collect what the last run left behind. */
export async function pause(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
}
