/** A text made ready for searching: its units where they are read fastest, and every place where a word can begin. */
import { CHARACTERS, HANGUL, INVISIBLE, UNSPACED, WORD } from './characters.ts';

export interface Prepared {
  readonly text: string;
  /** The text's UTF-16 units, and a few zeros: a typed array is read several times faster than a string of unknown make. */
  readonly units: Uint16Array;
  /** The first `count` are offsets of units at which a word can begin, in order. */
  readonly starts: Int32Array;
  readonly count: number;
}

/** So many zeros stand behind the text, so that one may look ahead without asking for its end. */
const AHEAD = 5;
const WORDS = WORD | HANGUL;
/** The three lowest bits: added to a number from 1 to 7 it carries into the fourth. */
const BEGINS = WORDS | UNSPACED;

interface Buffers {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** Fresh memory costs as much as the pass itself, so one pair of buffers is kept; in units. */
const KEPT_AT_MOST = 2_000_000;
let spare: Buffers | null = null;

/** One pass; several searches can share the result. Who is done with it for good may `release` it. */
export function prepare(text: string): Prepared {
  const { units, starts } = takeBuffers(text.length);
  const count = readInto(text, units, starts);
  units.fill(0, text.length, text.length + AHEAD);
  return { text, units, starts, count };
}

function readInto(text: string, units: Uint16Array, starts: Int32Array): number {
  let count = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    const bits = CHARACTERS[unit] ?? 0;
    if ((bits & INVISIBLE) !== 0) continue;
    // Without a branch: on words, branches are mispredicted every few units, and that costs more than all else here.
    starts[count] = at;
    count += ((bits & BEGINS & ~(previous & WORDS)) + BEGINS) >> 3;
    previous = bits;
  }
  return count;
}

/** The number of the first start at `offset` or later. */
export function startFrom({ starts, count }: Prepared, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Its memory may serve another text from now on. */
export function release({ units, starts }: Prepared): void {
  if (starts.length <= KEPT_AT_MOST) spare = { units, starts };
}

function takeBuffers(length: number): Buffers {
  const kept = spare;
  spare = null;
  if (kept !== null && kept.starts.length >= length) return kept;
  return { units: new Uint16Array(length + AHEAD), starts: new Int32Array(length) };
}
