/** The record of ours that an item of theirs is about, or null. */
import { fold } from '../../../text/fold.ts';
import type { Entity, Kind } from '../../../types.ts';
import type { Item } from './item.ts';
import { squash, type OurNames, type Wanted } from './our-names.ts';

/** How it was found: by the whole name, as a version whose name goes on with `rest`, or by a title that is nearly the same. */
export interface Found {
  readonly entity: Entity;
  readonly by: 'name' | 'version' | 'title';
  readonly rest: string;
}

export type Sought = Pick<Item, 'names' | 'kinds' | 'isOfOurMaker' | 'alike' | 'claims'>;

const MAKERS: readonly Kind[] = ['company', 'lab'];

export function findRecord(item: Sought, names: OurNames): Found | null {
  const wanted = { kinds: item.kinds, ambiguous: item.isOfOurMaker };
  for (const given of item.names) {
    for (const name of [given, ...withoutMaker(given, names)]) {
      const entity = names.whole(name, wanted);
      if (entity !== null) return asVersion(entity, name);
    }
  }
  if (item.alike === 'beginning') return findByBeginning(item.names[0] ?? '', names, wanted);
  return item.alike === 'title' ? findByTitle(item, names) : null;
}

/** "GLM-4" among the aliases of GLM is one of its versions. */
function asVersion(entity: Entity, name: string): Found {
  const own = [entity.name, ...Object.values(entity.names).flatMap((dated) => dated.map((one) => one.name))].map(
    squash,
  );
  const whole = squash(name);
  const stem = own.includes(whole) || entity.kind !== 'model' ? undefined : own.find((one) => whole.startsWith(one));
  return stem === undefined
    ? { entity, by: 'name', rest: '' }
    : { entity, by: 'version', rest: whole.slice(stem.length) };
}

function findByBeginning(whole: string, names: OurNames, wanted: Wanted): Found | null {
  for (const name of [whole, ...withoutMaker(whole, names)]) {
    const words = fold(name).split(' ');
    for (let length = words.length - 1; length > 0; length -= 1) {
      const entity = names.whole(words.slice(0, length).join(' '), wanted);
      if (entity !== null) return { entity, by: 'version', rest: words.slice(length).join(' ') };
    }
  }
  return null;
}

/** Of several titles that are about as near, the one that knows a day of theirs: drafts and standards share their titles. */
function findByTitle({ names: titles, kinds, claims }: Sought, names: OurNames): Found | null {
  const near = titles.flatMap((title) => names.title(title, kinds));
  const days = claims.flatMap((claim) => (claim.type === 'date' ? [claim.on] : []));
  const entity = near.find(({ steps }) => steps.some(({ on }) => days.includes(on))) ?? near[0];
  return entity === undefined ? null : { entity, by: 'title', rest: '' };
}

/** "Moonshot Kimi K2.5", "Xiaomi MiMo-V2.5": catalogues put the maker first. */
function withoutMaker(name: string, names: OurNames): string[] {
  const words = name.split(' ');
  const maker = names.whole(words[0] ?? '', { kinds: MAKERS, ambiguous: true });
  return words.length > 1 && maker?.country === 'CN' ? [words.slice(1).join(' ')] : [];
}
