/** The acts of the extension's own pages. */
import { entityOf } from '../facts/names-at.ts';
import { homepage } from '../platform/own-pages.ts';
import type { FactSet } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import { copyText } from './copy-text.ts';
import { reportLink } from './report-link.ts';
import { entityHref } from './route.ts';

export function actsOf(facts: FactSet): Acts {
  return {
    entryHref: (id) => (entityOf(facts, id) === null ? null : entityHref(id)),
    groupOf: (id) => {
      const entity = entityOf(facts, id);
      return entity === null ? null : GROUP_OF_KIND[entity.kind];
    },
    copy: copyText,
    reportHref: (text, basis) => reportLink(homepage(), text, basis),
  };
}
