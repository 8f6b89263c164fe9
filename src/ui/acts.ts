/** What components can ask of the surface they stand on; the entries give it, tests give their own. */
import type { ShownName } from '../card/head-names.ts';
import type { EntityId, Group } from '../types.ts';

export interface Acts {
  /** Where the entry of an entity is; null for one without. */
  readonly entryHref: (id: EntityId) => string | null;
  /** The group of an entity; null for an unknown one. */
  readonly groupOf: (id: EntityId) => Group | null;
  /** Its name in the reader's language; null in English and where the record has none. */
  readonly ownName: (id: EntityId, locale: string) => ShownName | null;
  /** False when the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Where "this is wrong" about a statement goes; null when there is no such place. */
  readonly reportHref: (text: string, basis: readonly string[]) => string | null;
}
