/** The route of one entity: its page, or word that there is none. */
import { useMemo } from 'preact/hooks';
import { HideTerm } from '../card/hide-term.tsx';
import { useWords } from '../card/words-context.ts';
import { entityOf } from '../facts/names-at.ts';
import { hideTerm } from '../platform/hidden.ts';
import { explain } from '../summarize/explain.ts';
import { entryMarkdown } from '../summarize/markdown.ts';
import type { EntityId, FactSet, PartialDate } from '../types.ts';
import { actsOf } from './acts-of.ts';
import { saveText } from './copy-text.ts';
import { EntityPage, entrySentences } from './entity-page.tsx';
import { fileFor, textsOf } from './formats.ts';
import { Keep } from './keep.tsx';
import { LookUpBox } from './look-up-box.tsx';
import { Notice } from './notice.tsx';

export interface EntityRouteProps {
  readonly id: EntityId;
  readonly facts: FactSet;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** The terms that are marked nowhere. */
  readonly hidden: readonly EntityId[];
}

export function EntityRoute({ id, facts, published, today, hidden }: EntityRouteProps) {
  const { say } = useWords();
  const acts = useMemo(() => actsOf(facts), [facts]);
  const known = entityOf(facts, id);
  const explanation = known === null ? null : explain(id, facts, published, today);
  if (known === null || explanation === null)
    return (
      <Notice title={say('entityGone')}>
        <LookUpBox facts={facts} query={id} />
      </Notice>
    );
  return (
    <>
      <EntityPage
        key={id}
        explanation={explanation}
        links={known.links}
        published={published}
        today={today}
        acts={acts}
      />
      <section class="part">
        <Keep
          textIn={textsOf(
            facts,
            () => entrySentences(explanation),
            () => entryMarkdown(explanation, facts.asOf),
          )}
          copy={acts.copy}
          onSave={(text, format) => {
            saveText(text, fileFor(explanation.name, format));
          }}
        />
        <p class="actions">
          <HideTerm
            key={id}
            id={id}
            hiding={{ isHidden: (other) => hidden.includes(other), hide: hideTerm }}
            look="link"
          />
        </p>
      </section>
    </>
  );
}
