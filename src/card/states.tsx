/** How things stood when the article was written, and how they stand. */
import { precisionOf } from '../dates/partial-date.ts';
import type { Explanation } from '../summarize/explain.ts';
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
  readonly explanation: Pick<Explanation, 'then' | 'now'>;
  readonly published: PartialDate | null;
}

export function States({ explanation: { then, now }, published, ...given }: StatesProps) {
  const words = useWords();
  if (then === null && now === null) return null;
  // What still holds is said once.
  const same = then !== null && now !== null && then.basis.join() === now.basis.join();
  return (
    <dl class="states">
      {then !== null && published !== null && !same && (
        <div>
          <dt>{words.say(precisionOf(published) === 'day' ? 'onDate' : 'inDate', words.date(published))}</dt>
          <dd>
            <Said sentence={then} {...given} />
          </dd>
        </div>
      )}
      {now !== null && (
        <div>
          <dt>{words.say('stateToday')}</dt>
          <dd>
            <Said sentence={now} {...given} />
          </dd>
        </div>
      )}
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
