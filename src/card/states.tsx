/** How things stood when the article was written, and how they stand. */
import { precisionOf } from '../dates/partial-date.ts';
import type { Explanation } from '../summarize/explain.ts';
import { folded } from '../summarize/folded.ts';
import type { EntityId, PartialDate, Sentence } from '../types.ts';
import type { ComponentChildren } from 'preact';
import { type OwnNameOf, ownWords } from './own-words.ts';
import { SourceLinks } from './source-links.tsx';
import { Spans } from './spans.tsx';
import { useWords } from './words-context.ts';

export interface SaidProps {
  readonly sentence: Sentence;
  /** An entity's name, in English unless another language is named. */
  readonly entity: (id: EntityId, text: string, lang?: string) => ComponentChildren;
  readonly ownNameOf: OwnNameOf;
}

export interface StatesProps extends Omit<SaidProps, 'sentence'> {
  readonly explanation: Pick<Explanation, 'then' | 'now' | 'latest'>;
  readonly published: PartialDate | null;
}

/** What still holds is said once, under both headings. */
export function States({ explanation, published, ...given }: StatesProps) {
  const words = useWords();
  const { now, latest } = explanation;
  const { same, shownThen } = folded(explanation);
  const then =
    published === null ? '' : words.say(precisionOf(published) === 'day' ? 'onDate' : 'inDate', words.date(published));
  const rows = [
    { name: then, sentence: published === null ? null : shownThen },
    { name: same && then !== '' ? `${then} · ${words.say('stateToday')}` : words.say('stateToday'), sentence: now },
    { name: words.say('latestKnown'), sentence: latest },
  ].flatMap(({ name, sentence }) => (sentence === null ? [] : [{ name, sentence }]));
  if (rows.length === 0) return null;
  return (
    <dl class="states">
      {rows.map(({ name, sentence }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Said sentence={sentence} {...given} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Said({ sentence, entity, ownNameOf }: SaidProps) {
  const words = useWords();
  const own = ownWords(sentence, words, ownNameOf);
  const lang = own === null ? 'en' : words.locale;
  return (
    <>
      <span lang={lang}>
        <Spans spans={own ?? sentence.spans} entity={(id, text) => entity(id, text, lang)} />
      </span>{' '}
      <SourceLinks sources={sentence.sources} />
    </>
  );
}
