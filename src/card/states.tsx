/** How things stood when the article was written, and how they stand. */
import { precisionOf } from '../dates/partial-date.ts';
import type { Explanation } from '../summarize/explain.ts';
import type { EntityId, PartialDate, Sentence } from '../types.ts';
import type { ComponentChildren } from 'preact';
import { SourceLinks } from './source-links.tsx';
import { Spans } from './spans.tsx';
import { useWords } from './words-context.ts';

export interface StatesProps {
  readonly explanation: Pick<Explanation, 'then' | 'now'>;
  readonly published: PartialDate | null;
  readonly entity: (id: EntityId, text: string) => ComponentChildren;
}

export function States({ explanation: { then, now }, published, entity }: StatesProps) {
  const words = useWords();
  if (then === null && now === null) return null;
  // What still holds is said once.
  const same = then !== null && now !== null && then.basis.join() === now.basis.join();
  return (
    <dl class="states">
      {then !== null && published !== null && !same && (
        <div>
          <dt>{words.say(precisionOf(published) === 'day' ? 'onDate' : 'inDate', words.date(published))}</dt>
          <dd lang="en">
            <Said sentence={then} entity={entity} />
          </dd>
        </div>
      )}
      {now !== null && (
        <div>
          <dt>{words.say('stateToday')}</dt>
          <dd lang="en">
            <Said sentence={now} entity={entity} />
          </dd>
        </div>
      )}
    </dl>
  );
}

export function Said({ sentence, entity }: { readonly sentence: Sentence; readonly entity: StatesProps['entity'] }) {
  return (
    <>
      <Spans spans={sentence.spans} entity={entity} /> <SourceLinks sources={sentence.sources} />
    </>
  );
}
