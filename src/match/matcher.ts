/** Finds every mention of a known entity in an article: the match step. Pure, linear in the text, never throws. */
import type { Mention, NameTable } from '../types.ts';
import type { Readable } from './blocks.ts';
import { collect, type Collected } from './collect.ts';
import { decide, type Decision, type Hit } from './conditions.ts';
import { compileNameTable } from './names.ts';
import { hasOddNeighbour } from './neighbours.ts';
import { keepLongest, type Spanned } from './overlap.ts';
import { findIntroduced } from './introduced.ts';

export interface Matcher {
  /** In the order of the text, never overlapping. */
  find(article: Readable): Mention[];
}

/** Accepted names become evidence for others; chains longer than this do not occur. */
const ROUNDS = 3;

export function compileNames(table: NameTable): Matcher {
  const names = compileNameTable(table);
  return {
    find(article) {
      const collected = collect(names, article);
      const mentions = settle(collected, article);
      return findIntroduced(article, collected.places, mentions);
    },
  };
}

interface Candidate extends Spanned {
  /** Null for a decoy. */
  readonly hit: Hit | null;
  readonly decision: Decision | null;
}

function settle(collected: Collected, article: Readable): Mention[] {
  const candidates = new Map<string, Candidate>();
  let open = collected.hits;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const rejected: Hit[] = [];
    const accepted: Candidate[] = [];
    for (const hit of open) {
      const decision = accept(hit, collected, article);
      if (decision === null) rejected.push(hit);
      else accepted.push({ start: hit.start, end: hit.end, hit, decision });
    }
    if (accepted.length === 0) break;
    for (const candidate of accepted) enter(candidates, candidate, collected);
    open = rejected;
  }
  const kept = keepLongest<Candidate>([
    ...candidates.values(),
    ...collected.decoys.map((span) => ({ ...span, hit: null, decision: null })),
  ]);
  return kept.flatMap((candidate) => toMention(candidate, article.text));
}

function accept(hit: Hit, { evidence, places }: Collected, { text, lang }: Readable): Decision | null {
  if (!hit.name.isAmbiguous) return { proof: null, isStrong: true };
  const decision = decide(hit, evidence, places);
  if (decision === null || decision.isStrong) return decision;
  const block = places[hit.block] ?? { start: 0, end: text.length };
  return hasOddNeighbour(text, hit.start, hit.end, block, lang) ? null : decision;
}

function enter(candidates: Map<string, Candidate>, candidate: Candidate, { evidence }: Collected): void {
  const { hit, start, end } = candidate;
  if (hit === null) return;
  const key = `${String(start)}:${String(end)}`;
  const known = candidates.get(key);
  if (known === undefined || isBetter(candidate, known)) candidates.set(key, candidate);
  if (hit.name.isAmbiguous) evidence.addEntity(hit.name.entity.id, start, end);
}

/** Between two claims on one span: a sure name of the same entity, else the one with evidence, else the nearer evidence. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.hit?.name.entity.id === other.hit?.name.entity.id) return one.hit?.name.isAmbiguous === false;
  const [own, others] = [one.decision?.proof, other.decision?.proof];
  if (!own || !others) return Boolean(own) && !others;
  return own.distance < others.distance;
}

function toMention({ hit, decision, start, end }: Candidate, text: string): Mention[] {
  if (hit === null) return [];
  const { id, kind } = hit.name.entity;
  const mention = { entity: id, kind, text: text.slice(start, end), start, end };
  const proof = decision?.proof;
  return [proof ? { ...mention, because: text.slice(proof.start, proof.end) } : mention];
}
