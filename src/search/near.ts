/** Near misses: how many slips of the finger lie between what was typed and the words of a form. */
import { type Form, lettersOf } from './forms.ts';

/** Slips: a letter too many, too few or wrong, or two that changed places. */
export interface Typed {
  readonly compact: string;
  readonly letters: number;
  /** As many slips are forgiven; 0 for what is too short to tell. */
  readonly slips: number;
}

/** Below this a slip makes another word of nearly any word. */
const SHORTEST = 4;
/** From here on two slips are forgiven. */
const LONG = 8;
/** From here on one may not have typed to the end of a word. */
const UNFINISHED = 6;
/** Nobody types a longer name with slips. */
const LONGEST = 64;

export function typedOf(compact: string): Typed {
  const { length } = compact;
  const slips = length < SHORTEST || length > LONGEST ? 0 : length < LONG ? 1 : 2;
  return { compact, letters: lettersOf(compact), slips };
}

/** The fewest slips that make the query out of words of the form, from any word on; null for more than are forgiven. */
export function slipsTo(form: Form, typed: Typed): number | null {
  if (typed.slips === 0 || lacks(form.letters, typed)) return null;
  let best = typed.slips + 1;
  for (const start of form.bounds) {
    const words = form.compact.slice(start, start + typed.compact.length + typed.slips);
    if (words.length >= typed.compact.length - typed.slips && !lacks(lettersOf(words), typed))
      best = Math.min(best, slipsFrom(form, start, words, typed));
  }
  return best > typed.slips ? null : best;
}

function lacks(letters: number, typed: Typed): boolean {
  return ones(typed.letters & ~letters) > typed.slips;
}

/** Rows of the table of distances, used again and again: a search fills thousands. */
const ROWS = [0, 1, 2].map(() => new Uint8Array(2 * LONGEST));

/** Optimal string alignment with `words`, with the end of the form's words, or of an unfinished word, free. */
function slipsFrom({ bounds }: Form, start: number, words: string, { compact: typed, slips }: Typed): number {
  let [before, above, row] = ROWS as [Uint8Array, Uint8Array, Uint8Array]; // there are three
  for (let j = 0; j <= words.length; j += 1) row[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    [before, above, row] = [above, row, before];
    if (fillRow(typed, words, i, before, above, row) > slips) return slips + 1;
  }
  let best = slips + 1;
  for (let end = typed.length - slips; end <= words.length; end += 1) {
    if (typed.length >= UNFINISHED || bounds.includes(start + end)) best = Math.min(best, row[end] ?? best);
  }
  return best;
}

/** Fills the row of the query's first `i` letters; answers its least distance. */
function fillRow(
  typed: string,
  words: string,
  i: number,
  before: Uint8Array,
  above: Uint8Array,
  row: Uint8Array,
): number {
  let least = i;
  let left = i;
  row[0] = i;
  for (let j = 1; j <= words.length; j += 1) {
    const wrong = (above[j - 1] ?? 0) + (typed[i - 1] === words[j - 1] ? 0 : 1);
    left = Math.min(left + 1, (above[j] ?? 0) + 1, wrong);
    const isSwap = i > 1 && j > 1 && typed[i - 1] === words[j - 2] && typed[i - 2] === words[j - 1];
    if (isSwap) left = Math.min(left, (before[j - 2] ?? 0) + 1);
    row[j] = left;
    least = Math.min(least, left);
  }
  return least;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
