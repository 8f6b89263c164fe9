/** Takes old ranges out of the highlights and puts new ones in, the way that costs the browser least. */
import type { Steps } from '../text/steps.ts';
import type { Mark } from './marks.ts';

export interface Painted {
  readonly mark: Mark;
  readonly highlight: Highlight;
}

/**
 * Firefox looks through all ranges of a highlight to take one out: 3,500 take 377 ms. So of many to go, all go at once,
 * which takes half a millisecond, and those that stay come back.
 */
const MOST_SINGLY = 40;
/** The frame after so many takes either browser 12 to 15 ms, after 3,500 of them 35 and 48. */
const ADDED_A_STEP = 500;

/** Takes out what is not kept. True when those that stay were taken out as well, and are to be added again. */
export function takeOut(old: readonly Painted[], kept: ReadonlySet<Painted>): boolean {
  const gone = old.filter((one) => !kept.has(one));
  if (gone.length <= MOST_SINGLY) {
    for (const { mark, highlight } of gone) highlight.delete(mark.range);
    return false;
  }
  for (const highlight of new Set(gone.map((one) => one.highlight))) highlight.clear();
  return true;
}

/** Adds from the one numbered `first` on, then those before it: in the order of the text, which is what Firefox adds fastest. */
export function* addInSteps(list: readonly Painted[], first: number): Steps<void> {
  for (let count = 0; count < list.length; count += 1) {
    const one = list[(first + count) % list.length];
    one?.highlight.add(one.mark.range);
    if (count % ADDED_A_STEP === ADDED_A_STEP - 1) yield;
  }
}

/** True when some highlight holds fewer ranges than are painted in it: pages may take out what they like. */
export function isRobbed(painted: readonly Painted[]): boolean {
  const counts = new Map<Highlight, number>();
  for (const { highlight } of painted) counts.set(highlight, (counts.get(highlight) ?? 0) + 1);
  return Array.from(counts).some(([highlight, count]) => highlight.size < count);
}
