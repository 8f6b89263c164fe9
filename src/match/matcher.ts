/** Finds every mention of a known entity in an article: the match step. Pure, linear in the text, never throws. */
import type { Mention, NameTable } from '../types.ts';
import { narrowed } from '../text/sieve.ts';
import { finish, type Steps } from '../text/steps.ts';
import { prepare, release } from '../text/word-starts.ts';
import type { Readable } from './blocks.ts';
import { collect, type Collected } from './collect.ts';
import { asksFor, decide, type Decision, type Hit } from './conditions.ts';
import { compileNameTable, type Names } from './names.ts';
import { hasOddNeighbour } from './neighbours.ts';
import { inOrder, keepLongest, type Spanned } from './overlap.ts';
import { findIntroduced } from './introduced.ts';

export interface Matcher {
  /** In the order of the text, never overlapping. */
  find(article: Readable): Mention[];
  /** The same in steps. */
  findInSteps(article: Readable): Steps<Mention[]>;
}

const SURE: Decision = { proof: null, isStrong: true };
/** Accepted names become evidence for others; chains longer than this do not occur. */
const ROUNDS = 3;

export function compileNames(table: NameTable): Matcher {
  return finish(compileInSteps(table));
}

/** The same in steps. */
export function* compileInSteps(table: NameTable): Steps<Matcher> {
  const names = yield* compileNameTable(table);
  return {
    find: (article) => finish(findInSteps(names, article)),
    findInSteps: (article) => findInSteps(names, article),
  };
}

function* findInSteps(names: Names, article: Readable): Steps<Mention[]> {
  const whole = prepare(article.text);
  yield;
  const prepared = narrowed(names.sieve, whole);
  const collected = yield* collect(names, article, prepared);
  yield;
  const settled = settle(collected, article, names.conditions.entities);
  yield;
  const mentions = findIntroduced(article, prepared, collected.places, settled);
  release(prepared);
  return mentions;
}

interface Candidate extends Spanned {
  /** Null for a decoy. */
  readonly hit: Hit | null;
  readonly decision: Decision | null;
}

function settle(collected: Collected, article: Readable, entities: number): Mention[] {
  const candidates: Candidate[] = [];
  let open = collected.hits;
  /** The conditions that the round before has met; null before the first. */
  let heard: Set<number> | null = null;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const rejected: Hit[] = [];
    const before = candidates.length;
    for (const hit of open) {
      const decision = heard === null || asksFor(hit, heard) ? accept(hit, collected, article, entities) : null;
      if (decision === null) rejected.push(hit);
      else candidates.push({ start: hit.start, end: hit.end, hit, decision });
    }
    if (candidates.length === before) break;
    heard = new Set<number>();
    for (let at = before; at < candidates.length; at += 1) {
      const hit = candidates[at]?.hit;
      if (hit?.name.isAmbiguous === true) heard.add(testify(hit, collected));
    }
    open = rejected;
  }
  for (const { start, end } of collected.decoys) candidates.push({ start, end, hit: null, decision: null });
  return mentionsOf(candidates, article);
}

function mentionsOf(candidates: readonly Candidate[], article: Readable): Mention[] {
  const mentions: Mention[] = [];
  for (const { hit, decision } of keepLongest(withoutRivals(candidates)))
    if (hit !== null) mentions.push(toMention(hit, decision, article.text));
  return mentions;
}

/** An accepted ambiguous name is evidence for others; the sure ones were so from the start. The condition that it meets. */
function testify({ name, start, end }: Hit, { evidence }: Collected): number {
  evidence.add(name.meets, start, end);
  return name.meets;
}

/** One candidate for each span, in the order of the text. */
function withoutRivals(candidates: readonly Candidate[]): Candidate[] {
  const single: Candidate[] = [];
  for (const candidate of inOrder(candidates, (one, other) => one.start - other.start || one.end - other.end)) {
    const known = single.at(-1);
    if (known?.start !== candidate.start || known.end !== candidate.end) single.push(candidate);
    else if (candidate.hit !== null && isBetter(candidate, known)) single[single.length - 1] = candidate;
  }
  return single;
}

function accept(
  hit: Hit,
  { evidence, places }: Collected,
  { text, lang }: Readable,
  entities: number,
): Decision | null {
  if (!hit.name.isAmbiguous) return SURE;
  const decision = decide(hit, evidence, places, entities);
  if (decision === null || decision.isStrong) return decision;
  const block = places[hit.block] ?? { start: 0, end: text.length };
  return hasOddNeighbour(text, hit.start, hit.end, block, lang) ? null : decision;
}

/** Between two claims on one span: a version's own name; a sure name of the same entity, else the one with evidence, else the nearer evidence. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.hit?.isVersion !== other.hit?.isVersion) return other.hit?.isVersion === true;
  if (one.hit?.name.entity.id === other.hit?.name.entity.id) return one.hit?.name.isAmbiguous === false;
  const [own, others] = [one.decision?.proof, other.decision?.proof];
  if (!own || !others) return Boolean(own) && !others;
  return own.distance < others.distance;
}

function toMention({ name, start, end, isVersion }: Hit, decision: Decision | null, text: string): Mention {
  const { id, kind } = name.entity;
  const mention: Mention = { entity: id, kind, text: text.slice(start, end), start, end };
  const proof = decision?.proof ?? null;
  if (!isVersion && proof === null) return mention;
  const version = isVersion ? { unknownVersion: true as const } : {};
  return { ...mention, ...version, ...(proof && { because: text.slice(proof.start, proof.end) }) };
}
