/** All that the facts say about one entity. */
import { headNames } from '../card/head-names.ts';
import { NamesLine } from '../card/names-line.tsx';
import { Relations } from '../card/relations.tsx';
import { Spans } from '../card/spans.tsx';
import { StepLine } from '../card/step-line.tsx';
import { useWords } from '../card/words-context.ts';
import type { Explanation } from '../summarize/explain.ts';
import type { Entity, PartialDate, Sentence } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import { EntityLink } from './entity-link.tsx';
import { EntityLinks } from './entity-links.tsx';
import { numberSources } from './number-sources.ts';
import { Section } from './section.tsx';
import { SourceList } from './source-list.tsx';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

export interface EntityPageProps {
  readonly explanation: Explanation;
  readonly links: Entity['links'];
  /** Of the article that the reader comes from; null without one. */
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  readonly acts: Acts;
}

/** On a page there is room for all. */
const MOST_RELATED = 60;

export function EntityPage({ explanation, links, published, today, acts: given }: EntityPageProps) {
  const words = useWords();
  const { say } = words;
  // No link from a page to itself.
  const acts = { ...given, entryHref: (id: string) => (id === explanation.entity ? null : given.entryHref(id)) };
  const { now, then, all, line, relations, sources } = explanation;
  const numbers = numberSources(entrySentences(explanation));
  const text = { numbers, acts };
  const newest = all.at(-1);
  return (
    <article class="entity">
      <EntityHead explanation={explanation} acts={acts} />
      {now !== null && <Statements sentences={then === null ? [now] : [then, now]} {...text} />}
      {line.length > 1 && <StepLine steps={line} published={published} today={today} />}
      {relations.length > 0 && (
        <Section title={say('related')}>
          <Relations
            relations={relations}
            most={MOST_RELATED}
            entity={({ entity }, name) => <EntityLink id={entity} text={name.text} lang={name.lang} acts={acts} />}
          />
        </Section>
      )}
      {all.length > 0 && (
        <Section title={say('allSteps')}>
          <Timeline sentences={all} published={published} {...text} />
          {newest !== undefined && <p class="muted newest">{say('newestFact', words.date(newest.on))}</p>}
        </Section>
      )}
      <EntityLinks links={links} />
      <SourceList sources={sources} numbers={numbers} />
    </article>
  );
}

/** All sentences of an entry that rest on sources, in the order in which they stand. */
export function entrySentences({ then, now, all }: Explanation): readonly Sentence[] {
  return [...[then, now].filter((sentence) => sentence !== null), ...all];
}

function EntityHead({ explanation, acts }: Pick<EntityPageProps, 'explanation' | 'acts'>) {
  const { say, locale } = useWords();
  const { head, others } = headNames(explanation, locale);
  return (
    <header class={`entity-head ${GROUP_OF_KIND[explanation.kind]}`}>
      <p class="muted">{say(`kind_${explanation.kind}`)}</p>
      <h1 lang={head.lang}>{head.text}</h1>
      <NamesLine names={others} />
      {explanation.nameThen !== null && <p class="names">{say('nameThen', explanation.nameThen)}</p>}
      <p class="is reading-face" lang="en">
        <Spans spans={explanation.is.spans} entity={(id, text) => <EntityLink id={id} text={text} acts={acts} />} />
      </p>
    </header>
  );
}
