/** Whether an ambiguous name has the evidence that its alias asks for. */
import type { Name } from './names.ts';
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

const ANYWHERE: Place = { start: 0, end: Infinity };

/** The decision for this hit, or null when its conditions are not met. Conditions below `entities` ask for a sure name. */
export function decide(hit: Hit, evidence: Evidence, places: readonly Place[], entities: number): Decision | null {
  const { bars, near, page } = hit.name;
  const own = places[hit.block] ?? ANYWHERE;
  if (bars.length > 0 && evidence.nearest(bars, hit, own) !== null) return null;
  const around = near && evidence.nearest(near, hit, aroundBlock(places, hit.block));
  const anywhere = page && evidence.nearest(page, hit, ANYWHERE);
  if ((near && !around) || (page && !anywhere)) return null;
  const proof = around ?? anywhere;
  return { proof, isStrong: proof !== null && proof.condition < entities && isWithin(proof, own) };
}

/** True when the conditions of this hit ask for one of these entities; of more than these, a hit refused once need not be judged again. */
export function asksFor({ name: { near, page } }: Hit, conditions: ReadonlySet<number>): boolean {
  return near?.some((one) => conditions.has(one)) === true || page?.some((one) => conditions.has(one)) === true;
}

/** From the block before to the block after. */
export function aroundBlock(places: readonly Place[], block: number): Place {
  return {
    start: (places[block - 1] ?? places[block])?.start ?? 0,
    end: (places[block + 1] ?? places[block])?.end ?? Infinity,
  };
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
