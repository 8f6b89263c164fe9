/** The acts of the extension's own pages. */
import { ownName } from '../card/head-names.ts';
import { entityOf, namesAt } from '../facts/names-at.ts';
import { homepage } from '../platform/own-pages.ts';
import type { FactSet } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import { copyText } from './copy-text.ts';
import { reportLink } from '../card/report-link.ts';
import { entityHref } from './route.ts';

export function actsOf(facts: FactSet): Acts {
  return {
    entryHref: (id) => (entityOf(facts, id) === null ? null : entityHref(id)),
    groupOf: (id) => {
      const entity = entityOf(facts, id);
      return entity === null ? null : GROUP_OF_KIND[entity.kind];
    },
    ownName: (id, locale) => {
      const entity = entityOf(facts, id);
      return entity === null ? null : ownName({ name: entity.name, names: namesAt(entity, null) }, locale);
    },
    copy: copyText,
    reportHref: (text, basis) => reportLink(homepage(), text, basis),
  };
}
