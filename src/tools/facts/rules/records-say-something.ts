/** A record without a dated statement, a policy without an issuer, a model without a maker explain nothing. */
import type { Fault } from '../fault.ts';
import type { RecordSeed } from '../load.ts';
import { fault, type Rule } from '../rule.ts';

export const recordsSaySomething: Rule = (seeds) => seeds.records.flatMap((seed) => [...empty(seed), ...lacking(seed)]);

function empty(seed: RecordSeed): Fault[] {
  const count = (seed.data.steps?.length ?? 0) + (seed.data.facts?.length ?? 0);
  return count > 0
    ? []
    : [fault(seed, [], 'has neither a step nor a fact', 'Add one that a source supports, or leave the record out')];
}

function lacking(seed: RecordSeed): Fault[] {
  const types = new Set((seed.data.relations ?? []).map(({ type }) => type));
  if (seed.kind === 'model' && !types.has('made-by'))
    return [fault(seed, ['name'], 'a model has a maker', 'Add the relation made-by')];
  if (seed.kind === 'policy' && !types.has('issued-by'))
    return [fault(seed, ['name'], 'a policy has an issuer', 'Add the relation issued-by')];
  return [];
}
