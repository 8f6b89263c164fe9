/** Whether an ambiguous name has the evidence that its alias asks for. */
import { idInBraces, type Name } from './names.ts';
import type { Evidence, Proof } from './evidence.ts';
import type { Place } from './blocks.ts';

export interface Hit {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** Number of its block. */
  readonly block: number;
  /** True when a version that the name does not have follows and belongs to it. */
  readonly isVersion: boolean;
}

/** What decided: `proof` is null for names that need none, or that only `unless` restricts. */
export interface Decision {
  readonly proof: Proof | null;
  /** True when a sure name in the same block decided; that outweighs odd neighbours. */
  readonly isStrong: boolean;
}

/** The decision for this hit, or null when its conditions are not met. */
export function decide(hit: Hit, evidence: Evidence, places: readonly Place[]): Decision | null {
  const { alias } = hit.name;
  const own = places[hit.block] ?? { start: 0, end: Infinity };
  if (evidence.nearest(hit.name.bars, hit, own.start, own.end) !== null) return null;
  const near = alias.near && evidence.nearest(alias.near, hit, ...aroundBlock(places, hit.block));
  const page = alias.page && evidence.nearest(alias.page, hit, 0, Infinity);
  if (near === null || page === null) return null;
  const proof = near ?? page ?? null;
  return { proof, isStrong: proof !== null && idInBraces(proof.word) !== null && isWithin(proof, own) };
}

/** True when the conditions of this hit ask for one of these entities; of more than these, a hit refused once need not be judged again. */
export function asksFor({ name: { alias } }: Hit, ids: ReadonlySet<string>): boolean {
  return [...(alias.near ?? []), ...(alias.page ?? [])].some((word) => ids.has(idInBraces(word) ?? ''));
}

function aroundBlock(places: readonly Place[], block: number): [from: number, to: number] {
  return [(places[block - 1] ?? places[block])?.start ?? 0, (places[block + 1] ?? places[block])?.end ?? Infinity];
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
