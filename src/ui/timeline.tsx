/** Dated sentences, oldest first, with the time from the article. */
import { useWords } from '../card/words-context.ts';
import type { DatedSentence, PartialDate } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import type { SourceNumbers } from './number-sources.ts';
import { Statements } from './statements.tsx';

export interface TimelineProps {
  readonly sentences: readonly DatedSentence[];
  readonly published: PartialDate | null;
  readonly numbers: SourceNumbers;
  readonly acts: Acts;
}

export function Timeline({ sentences, published, numbers, acts }: TimelineProps) {
  const words = useWords();
  const distance = (sentence: DatedSentence) =>
    words.english || published === null ? sentence.later : words.later(sentence.on, published);
  return (
    <ol class="timeline">
      {sentences.map((sentence, index) => (
        <li key={index} class={GROUP_OF_KIND[sentence.kind]}>
          <p class="when">
            <time dateTime={sentence.on}>{words.date(sentence.on)}</time>
            {distance(sentence) !== '' && <span class="later"> · {distance(sentence)}</span>}
          </p>
          <Statements sentences={[sentence]} numbers={numbers} acts={acts} />
        </li>
      ))}
    </ol>
  );
}
