/** Holds one claim of theirs against a record of ours and says how the two stand to each other, and why. */
import type { Entity } from '../../../types.ts';
import { compareDate, compareVersion } from './compare-dates.ts';
import type { Found } from './find-record.ts';
import type { Claim, NameClaim, PartyClaim } from './item.ts';
import { squash, type OurNames } from './our-names.ts';
import type { Outcome } from './outcome.ts';

/** Null when there is nothing to compare. `hosts`: the collection's own addresses. */
export function compare(claim: Claim, found: Found, names: OurNames, hosts: readonly string[]): Outcome | null {
  if (claim.type === 'name') return compareName(claim, found.entity);
  if (claim.type === 'party') return compareParties(claim, found.entity, names);
  return found.by === 'version' ? compareVersion(claim, found, hosts) : compareDate(claim, found.entity, hosts);
}

function compareName({ text }: NameClaim, entity: Entity): Outcome | null {
  const chinese = (entity.names['zh-Hans'] ?? []).map(({ name }) => name);
  if (text === '' || chinese.length === 0) return null;
  const forms = [...chinese, ...entity.aliases.map((alias) => alias.text)].map(squash);
  const theirs = squash(text);
  const base = { they: `name ${text}`, we: chinese.join(', '), isCircular: false };
  if (forms.includes(theirs)) return { ...base, standing: 'agrees', because: 'the same name' };
  if (chinese.some((name) => theirs.includes(squash(name))))
    return { ...base, standing: 'agrees', because: 'our name and more' };
  return { ...base, standing: 'differs', because: 'a name that we lack: look at it' };
}

/** Only what both name can agree; whom we have no record of is not held against us. */
function compareParties({ relation, names: theirs }: PartyClaim, entity: Entity, names: OurNames): Outcome | null {
  const kinds = relation === 'led-by' ? (['person'] as const) : (['agency', 'lab', 'company'] as const);
  const known = theirs.flatMap((name) => names.whole(name, { kinds, ambiguous: true })?.id ?? []);
  if (known.length === 0) return null;
  const ours = entity.relations
    .filter(({ type, until }) => type === relation && until === undefined)
    .map((one) => one.entity);
  const missing = known.filter((id) => !ours.includes(id));
  const base = { they: `${relation} ${theirs.join(', ')}`, we: ours.join(', ') || 'nobody', isCircular: false };
  if (missing.length === 0) return { ...base, standing: 'agrees', because: 'the same' };
  const because = `we don't have ${missing.join(', ')}`;
  const isOther = ours.length > 0 && missing.length === known.length;
  return isOther
    ? { ...base, standing: 'differs', because: `${because}: look at it` }
    : { ...base, standing: 'lacking', because };
}
