/** The acts of the extension's own pages. */
import { homepage } from '../platform/surface.ts';
import type { FactSet } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import { copyText } from './copy-text.ts';
import { reportLink } from './report-link.ts';
import { entityHref } from './route.ts';

export function actsOf(facts: FactSet): Acts {
  const entityOf = (id: string) => (Object.hasOwn(facts.entities, id) ? facts.entities[id] : undefined);
  return {
    entryHref: (id) => (entityOf(id) === undefined ? null : entityHref(id)),
    groupOf: (id) => {
      const entity = entityOf(id);
      return entity === undefined ? null : GROUP_OF_KIND[entity.kind];
    },
    copy: copyText,
    reportHref: (text, basis) => reportLink(homepage(), text, basis),
  };
}
