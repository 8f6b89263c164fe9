/** One source in full: publisher, date, grade, its address; and what can be done with the statement that rests on it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import { OutLink } from '../card/out-link.tsx';
import { textOf } from '../card/spans.tsx';
import { hostOf } from '../platform/sites.ts';
import type { Sentence, Source } from '../types.ts';
import type { Acts } from './acts.ts';
import { CopyButton } from '../card/copy-button.tsx';

export interface SourceBoxProps {
  readonly id: string;
  readonly source: Source;
  readonly number: number;
  readonly sentence: Sentence;
  readonly acts: Acts;
}

export function SourceBox({ id, source, number, sentence, acts }: SourceBoxProps) {
  const words = useWords();
  const { cite } = source;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [source]);
  const wrong = acts.reportHref(textOf(sentence.spans), sentence.basis);
  const text = () => `${textOf(sentence.spans)} (${cite.publisher}, ${cite.url})`;
  return (
    <div ref={box} class="source-box" id={id} role="group" aria-label={words.say('source', String(number))}>
      <p>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <OutLink href={cite.url} text={cite.publisher} />
        <span class="host">{hostOf(cite.url)}</span>
      </p>
      <p class="muted">
        {[
          words.say(`grade_${cite.grade}`),
          cite.date === undefined ? '' : words.say('sourceDated', words.date(cite.date)),
          words.say('sourceChecked', words.date(cite.checked)),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p class="actions">
        <CopyButton label={words.say('copySentence')} text={text} copy={acts.copy} />
        {wrong !== null && <OutLink href={wrong} text={words.say('wrong')} />}
      </p>
    </div>
  );
}
