/** Long work in steps, so that a page can go on between them: a generator yields wherever it may be interrupted. Pure. */

/** Work that gives a `T` at its end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
