/** What an entity is related to, a line a kind of relation, each other entity as whatever the surface makes of it. */
import type { ComponentChildren } from 'preact';
import { groupBy } from '../facts/group.ts';
import type { ExplainedRelation } from '../summarize/explain.ts';
import { type MessageKey, underscored } from '../text/words.ts';
import { headNames, type ShownName } from './head-names.ts';
import { useWords } from './words-context.ts';

export interface RelationsProps {
  readonly relations: readonly ExplainedRelation[];
  /** The most that one line shows. */
  readonly most: number;
  /** The other entity under the name that the reader knows it by. */
  readonly entity: (relation: ExplainedRelation, name: ShownName) => ComponentChildren;
}

export function Relations({ relations, most, entity }: RelationsProps) {
  const words = useWords();
  const lines = groupBy(relations, relationKey);
  return (
    <dl class="relations">
      {[...lines].map(([key, line]) => (
        <div key={key}>
          <dt>{words.say(key)}</dt>
          <dd>
            {line.slice(0, most).map((relation) => (
              <span key={relation.entity} class="relation">
                {entity(relation, headNames(relation, words.locale).head)}
                <Aside relation={relation} />
              </span>
            ))}
            {line.length > most && <span class="muted">{words.count('moreRelated', line.length - most)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The office and the end, in brackets. */
function Aside({ relation: { as, until } }: { readonly relation: ExplainedRelation }) {
  const words = useWords();
  if (as === null && until === null) return null;
  return (
    <span class="muted">
      {' '}
      ({as !== null && <span lang="en">{as}</span>}
      {as !== null && until !== null && ', '}
      {until !== null && words.say('relationUntil', words.date(until))})
    </span>
  );
}

function relationKey({ type, inverse }: ExplainedRelation): MessageKey {
  const name = underscored(type);
  return inverse ? `reverse_${name}` : `relation_${name}`;
}
