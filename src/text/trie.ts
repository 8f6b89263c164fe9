/** A trie over folded text that is walked from every place where a word can begin: all patterns in one pass, offsets kept. */
import { CHARACTERS, HANGUL, INVISIBLE, SPACE, UNSPACED, WORD } from './characters.ts';
import { compose, FOLD, isCombining, NOTHING, SEPARATOR } from './fold.ts';

/** Called for each pattern found, shorter ones first; offsets count UTF-16 units of the text, end exclusive. */
export type OnFound = (pattern: number, start: number, end: number) => void;

export interface Trie {
  scan(text: string, onFound: OnFound): void;
}

/** Longer patterns are never found: it bounds the time per unit. */
const LONGEST = 240;
const WORDS = WORD | HANGUL;

/** Children in one open-addressed table: (node, unit) -> node. The root has a table of its own. */
interface Nodes {
  readonly root: Int32Array;
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly children: Int32Array;
  readonly mask: number;
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Compiles folded patterns (fold.ts); the number of a pattern is its place in the list. Empty ones are never found. */
export function compileTrie(patterns: readonly string[]): Trie {
  const nodes = build(patterns);
  return {
    scan(text, onFound) {
      scan(nodes, text, onFound);
    },
  };
}

function build(patterns: readonly string[]): Nodes {
  const edges = patterns.reduce((sum, pattern) => sum + Math.min(pattern.length, LONGEST), 0);
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 16));
  const ends: number[][] = [];
  const nodes = {
    root: new Int32Array(0x10000),
    parents: new Int32Array(size),
    units: new Uint16Array(size),
    children: new Int32Array(size),
    mask: size - 1,
    ends,
  };
  let last = 0;
  patterns.forEach((pattern, number) => {
    if (pattern === '' || pattern.length > LONGEST) return;
    let node = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      const known = child(nodes, node, unit);
      if (known === 0) add(nodes, node, unit, (last += 1));
      node = known === 0 ? last : known;
    }
    (ends[node] ??= []).push(number);
  });
  return nodes;
}

function slot(nodes: Nodes, node: number, unit: number): number {
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & nodes.mask;
  while (nodes.children[at] !== 0 && (nodes.parents[at] !== node || nodes.units[at] !== unit))
    at = (at + 1) & nodes.mask;
  return at;
}

function child(nodes: Nodes, node: number, unit: number): number {
  if (node === 0) return nodes.root[unit] ?? 0;
  return nodes.children[slot(nodes, node, unit)] ?? 0;
}

function add(nodes: Nodes, node: number, unit: number, number: number): void {
  if (node === 0) {
    nodes.root[unit] = number;
    return;
  }
  const at = slot(nodes, node, unit);
  nodes.parents[at] = node;
  nodes.units[at] = unit;
  nodes.children[at] = number;
}

function scan(nodes: Nodes, text: string, onFound: OnFound): void {
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const bits = CHARACTERS[unit] ?? 0;
    if ((bits & INVISIBLE) !== 0) continue;
    const inside = (bits & WORDS) !== 0 && (bits & previous & WORDS) !== 0;
    if (!inside && (bits & (WORDS | UNSPACED)) !== 0) {
      const first = nodes.root[foldAt(text, at)] ?? 0;
      if (first !== 0) walk(nodes, text, at, first, onFound);
    }
    previous = bits;
  }
}

function foldAt(text: string, at: number): number {
  const folded = FOLD[text.charCodeAt(at)] ?? NOTHING;
  const next = text.charCodeAt(at + 1);
  return next >= 0x300 && isCombining(next) ? compose(folded, next) : folded;
}

/** Follows the text from `start`, whose first unit has led to the node `first`. */
function walk(nodes: Nodes, text: string, start: number, first: number, onFound: OnFound): void {
  let node = first;
  let at = next(text, start);
  report(nodes, node, start, at, onFound);
  // Invisible characters are no step in the trie, so the walk has a bound of its own.
  const limit = Math.min(text.length, start + 4 * LONGEST);
  while (at < limit) {
    const folded = foldAt(text, at);
    if (folded === NOTHING) {
      at += 1;
      continue;
    }
    node = child(nodes, node, folded);
    if (node === 0) return;
    at = folded === SEPARATOR ? afterSpaces(text, at, limit) : next(text, at);
    report(nodes, node, start, at, onFound);
  }
}

function next(text: string, at: number): number {
  const following = text.charCodeAt(at + 1);
  return following >= 0x300 && isCombining(following) ? at + 2 : at + 1;
}

function afterSpaces(text: string, at: number, limit: number): number {
  let next = at + 1;
  if (((CHARACTERS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) return next;
  while (next < limit && ((CHARACTERS[text.charCodeAt(next)] ?? 0) & SPACE) !== 0) next += 1;
  return next;
}

function report(nodes: Nodes, node: number, start: number, end: number, onFound: OnFound): void {
  const found = nodes.ends[node];
  if (found !== undefined) for (const pattern of found) onFound(pattern, start, end);
}
