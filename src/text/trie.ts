/** A trie over folded text that is walked from every place where a word can begin: all patterns in one pass, offsets kept. */
import { CHARACTERS, SPACE } from './characters.ts';
import { addEntrance, DEPTH, emptyEntrances, enter, type Entrances, noteBeginning, ROOT } from './entrances.ts';
import { compose, FOLD, isCombining, NOTHING, SEPARATOR } from './fold.ts';
import { finish, type Steps } from './steps.ts';
import { emptySieve, letThrough, sift, type Sieve } from './sieve.ts';
import { prepare, release, startFrom, type Prepared } from './word-starts.ts';

/** Called for each pattern found, shorter ones first; offsets count UTF-16 units of the text, end exclusive. */
export type OnFound = (pattern: number, start: number, end: number) => void;

/** Offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Trie {
  /** In the order of the starts. A text that is searched more than once is better prepared once. */
  scan(text: string | Prepared, onFound: OnFound): void;
  /** The same in steps; only what begins in one of the spans, which are in order and apart. */
  scanInSteps(text: Prepared, onFound: OnFound, spans?: readonly Span[]): Steps<void>;
  /** What it looks for. */
  readonly sieve: Sieve;
  /** The same trie for some of its patterns: faster, though it may find others too. */
  only(numbers: readonly number[]): Trie;
}

/** Longer patterns are never found: it bounds the time per unit. */
const LONGEST = 240;
const STARTS_A_STEP = 20_000;
const STARTS_AT_ONCE = 2000;

/** Numbered breadth first, so that a node's children stand side by side: `units[firstChild[n]]` up to `firstChild[n + 1]`. */
interface Nodes {
  /** The root's children by unit. */
  readonly root: Int32Array;
  readonly entrances: Entrances;
  readonly units: Uint16Array;
  readonly firstChild: Int32Array;
  /** The patterns that end at a node: `order[firstEnd[n]]`, so many. */
  readonly firstEnd: Int32Array;
  readonly endCount: Uint16Array;
  readonly order: Int32Array;
  /** Past a node that leads to one text only, that text's rest stands in `tails`, at this place; 0 for other nodes. */
  readonly tailOf: Int32Array;
  /** Of each rest: how many patterns it ends, its length, its units. Most names are told apart by a few units: they need no nodes. */
  readonly tails: readonly number[];
}

/** Compiles folded patterns (fold.ts); the number of a pattern is its place in the list. Empty ones are never found. */
export function compileTrie(patterns: readonly string[]): Trie {
  return finish(compileTrieInSteps(patterns));
}

/** The same in steps. Patterns for which `isCapital` is true may be missed where the text begins with no capital. */
export function* compileTrieInSteps(
  patterns: readonly string[],
  isCapital: (number: number) => boolean = () => false,
): Steps<Trie> {
  const order = sorted(patterns);
  yield;
  const nodes = build(patterns, order);
  yield;
  const trieOf = (numbers: Iterable<number>): Trie => {
    const sieve = emptySieve();
    for (const number of numbers) letThrough(sieve, patterns[number] ?? '', isCapital(number));
    return { ...scanner(nodes, sieve), sieve, only: trieOf };
  };
  return trieOf(order);
}

function scanner(nodes: Nodes, sieve: Sieve): Pick<Trie, 'scan' | 'scanInSteps'> {
  return {
    scan(text, onFound) {
      if (typeof text !== 'string') scan(nodes, sieve, text, onFound, 0, text.count);
      else {
        const prepared = prepare(text);
        scan(nodes, sieve, prepared, onFound, 0, prepared.count);
        release(prepared);
      }
    },
    *scanInSteps(text, onFound, spans = [{ start: 0, end: text.text.length }]) {
      let left = STARTS_A_STEP;
      for (const { start, end } of spans) {
        const last = startFrom(text, end);
        for (let from = startFrom(text, start); from < last;) {
          const to = Math.min(from + left, last);
          scan(nodes, sieve, text, onFound, from, to);
          left -= to - from;
          from = to;
          if (left > 0) continue;
          yield;
          left = STARTS_A_STEP;
        }
      }
    },
  };
}

/** From the sorted patterns: a node is a range of them that share a beginning. */
function build(patterns: readonly string[], order: Int32Array): Nodes {
  const size = order.reduce((sum, number) => sum + (patterns[number] ?? '').length, 2);
  const nodes = emptyNodes(size, order);
  const ranges = { from: new Int32Array(size), to: new Int32Array(size), depth: new Uint16Array(size) };
  ranges.to[0] = order.length;
  let count = 1;
  for (let node = 0; node < count; node += 1) {
    const depth = ranges.depth[node] ?? 0;
    const to = ranges.to[node] ?? 0;
    let from = ranges.from[node] ?? 0;
    nodes.firstEnd[node] = from;
    while (from < to && patternAt(from).length === depth) from += 1;
    nodes.endCount[node] = from - (nodes.firstEnd[node] ?? 0);
    nodes.firstChild[node] = count;
    if (from < to && depth >= DEPTH && patternAt(from) === patternAt(to - 1)) {
      nodes.tailOf[node] = nodes.tails.length;
      addTail(nodes.tails, patternAt(from), depth, to - from);
      continue;
    }
    while (from < to) {
      const unit = patternAt(from).charCodeAt(depth);
      ranges.from[count] = from;
      while (from < to && patternAt(from).charCodeAt(depth) === unit) from += 1;
      ranges.to[count] = from;
      ranges.depth[count] = depth + 1;
      nodes.units[count] = unit;
      if (depth === 0) nodes.root[unit] = count;
      if (depth === DEPTH - 1) addEntrance(nodes.entrances, patternAt(from - 1), count);
      count += 1;
    }
  }
  nodes.firstChild[count] = count;
  for (const number of order) noteBeginning(nodes.entrances, patterns[number] ?? '');
  return nodes;

  function patternAt(place: number): string {
    return patterns[order[place] ?? 0] ?? '';
  }
}

function addTail(tails: number[], pattern: string, depth: number, count: number): void {
  tails.push(count, pattern.length - depth);
  for (let at = depth; at < pattern.length; at += 1) tails.push(pattern.charCodeAt(at));
}

function sorted(patterns: readonly string[]): Int32Array {
  const usable = patterns
    .map((_, number) => number)
    .filter((number) => {
      const length = patterns[number]?.length ?? 0;
      return length > 0 && length <= LONGEST;
    });
  const textOf = (number: number): string => patterns[number] ?? '';
  return Int32Array.from(
    usable.sort((one, other) => (textOf(one) < textOf(other) ? -1 : textOf(one) > textOf(other) ? 1 : one - other)),
  );
}

function emptyNodes(size: number, order: Int32Array) {
  return {
    root: new Int32Array(0x10000),
    entrances: emptyEntrances(order.length),
    units: new Uint16Array(size),
    firstChild: new Int32Array(size),
    firstEnd: new Int32Array(size),
    endCount: new Uint16Array(size),
    order,
    tailOf: new Int32Array(size),
    // 0 is no tail's place.
    tails: [0],
  };
}

/** 0 where the node has no such child. */
function child(nodes: Nodes, node: number, unit: number): number {
  const last = nodes.firstChild[node + 1] ?? 0;
  for (let at = nodes.firstChild[node] ?? 0; at < last; at += 1) {
    const found = nodes.units[at] ?? 0;
    if (found >= unit) return found === unit ? at : 0;
  }
  return 0;
}

function scan(nodes: Nodes, sieve: Sieve, prepared: Prepared, onFound: OnFound, from: number, to: number): void {
  const { text, units } = prepared;
  const kept = new Int32Array(Math.min(STARTS_AT_ONCE, to - from) + 1);
  for (let first = from; first < to; first += STARTS_AT_ONCE) {
    const count = sift(sieve, prepared, first, Math.min(first + STARTS_AT_ONCE, to), kept);
    for (let index = 0; index < count; index += 1) tryAt(nodes, units, kept[index] ?? 0, text.length, onFound);
  }
}

function tryAt(nodes: Nodes, units: Uint16Array, at: number, last: number, onFound: OnFound): void {
  const node = enter(nodes.entrances, units, at);
  if (node === ROOT) walkFromRoot(nodes, units, at, last, onFound);
  else if (node !== 0) {
    const isSpace = FOLD[units[at + DEPTH - 1] ?? 0] === SEPARATOR;
    const reached = isSpace ? afterSpaces(units, at + DEPTH - 1, last) : at + DEPTH;
    walk(nodes, units, node, at, reached, last, onFound);
  }
}

function walkFromRoot(nodes: Nodes, units: Uint16Array, start: number, last: number, onFound: OnFound): void {
  const node = nodes.root[foldAt(units, start)] ?? 0;
  if (node !== 0) walk(nodes, units, node, start, next(units, start), last, onFound);
}

/** Follows the text as far as some pattern goes; `node` is where the units from `start` up to `reached` lead to. */
function walk(
  nodes: Nodes,
  units: Uint16Array,
  first: number,
  start: number,
  reached: number,
  last: number,
  onFound: OnFound,
): void {
  let node = first;
  let at = reached;
  report(nodes, node, start, at, onFound);
  // Invisible characters are no step in the trie, so the walk has a bound of its own.
  const limit = Math.min(last, start + 4 * LONGEST);
  while (at < limit) {
    const tail = nodes.tailOf[node] ?? 0;
    if (tail !== 0) {
      walkTail(nodes, units, node, tail, start, at, limit, onFound);
      return;
    }
    const folded = foldAt(units, at);
    if (folded === NOTHING) {
      at += 1;
      continue;
    }
    node = child(nodes, node, folded);
    if (node === 0) return;
    at = folded === SEPARATOR ? afterSpaces(units, at, limit) : next(units, at);
    report(nodes, node, start, at, onFound);
  }
}

/** Goes on where only one text is left: found whole or not at all. */
function walkTail(
  { tails, order, firstEnd, endCount }: Nodes,
  units: Uint16Array,
  node: number,
  tail: number,
  start: number,
  reached: number,
  limit: number,
  onFound: OnFound,
): void {
  let place = tail + 2;
  const end = place + (tails[tail + 1] ?? 0);
  let at = reached;
  while (place < end && at < limit) {
    const folded = foldAt(units, at);
    if (folded === NOTHING) {
      at += 1;
      continue;
    }
    if (folded !== tails[place]) return;
    place += 1;
    at = folded === SEPARATOR ? afterSpaces(units, at, limit) : next(units, at);
  }
  if (place < end) return;
  const first = (firstEnd[node] ?? 0) + (endCount[node] ?? 0);
  for (let count = 0; count < (tails[tail] ?? 0); count += 1) onFound(order[first + count] ?? 0, start, at);
}

function foldAt(units: Uint16Array, at: number): number {
  const folded = FOLD[units[at] ?? 0] ?? NOTHING;
  const following = units[at + 1] ?? 0;
  return following >= 0x300 && isCombining(following) ? compose(folded, following) : folded;
}

function next(units: Uint16Array, at: number): number {
  const following = units[at + 1] ?? 0;
  return following >= 0x300 && isCombining(following) ? at + 2 : at + 1;
}

function afterSpaces(units: Uint16Array, at: number, limit: number): number {
  let stop = at + 1;
  if (((CHARACTERS[units[at] ?? 0] ?? 0) & SPACE) === 0) return stop;
  while (stop < limit && ((CHARACTERS[units[stop] ?? 0] ?? 0) & SPACE) !== 0) stop += 1;
  return stop;
}

function report(nodes: Nodes, node: number, start: number, end: number, onFound: OnFound): void {
  const from = nodes.firstEnd[node] ?? 0;
  const to = from + (nodes.endCount[node] ?? 0);
  for (let place = from; place < to; place += 1) onFound(nodes.order[place] ?? 0, start, end);
}
