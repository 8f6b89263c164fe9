/** Sentences as one running text; the number behind each opens its source below. */
import { useId, useState } from 'preact/hooks';
import { Spans } from '../card/spans.tsx';
import { useWords } from '../card/words-context.ts';
import type { Sentence, Source } from '../types.ts';
import type { Acts } from './acts.ts';
import { EntityLink } from './entity-link.tsx';
import type { SourceNumbers } from './number-sources.ts';
import { SourceBox } from './source-box.tsx';

export interface StatementsProps {
  readonly sentences: readonly Sentence[];
  readonly numbers: SourceNumbers;
  readonly acts: Acts;
}

interface Opened {
  readonly sentence: Sentence;
  readonly source: Source;
}

export function Statements({ sentences, numbers, acts }: StatementsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const box = useId();
  const toggle = (sentence: Sentence, source: Source) => {
    setOpened((now) => (now?.source === source ? null : { sentence, source }));
  };
  return (
    <>
      <p class="statements" lang="en">
        {sentences.map((sentence, index) => (
          <span key={index} class="sentence">
            <Spans spans={sentence.spans} entity={(id, text) => <EntityLink id={id} text={text} acts={acts} />} />
            {onePerAddress(sentence.sources).map((source) => (
              <NumberButton
                key={source.cite.url}
                number={numbers.get(source.cite.url) ?? 0}
                open={opened?.sentence === sentence && opened.source === source}
                controls={box}
                onClick={() => {
                  toggle(sentence, source);
                }}
              />
            ))}{' '}
          </span>
        ))}
      </p>
      {opened !== null && (
        <SourceBox
          id={box}
          source={opened.source}
          number={numbers.get(opened.source.cite.url) ?? 0}
          sentence={opened.sentence}
          acts={acts}
        />
      )}
    </>
  );
}

interface NumberButtonProps {
  readonly number: number;
  readonly open: boolean;
  readonly controls: string;
  readonly onClick: () => void;
}

function NumberButton({ number, open, controls, onClick }: NumberButtonProps) {
  const { say, locale } = useWords();
  return (
    <button
      type="button"
      class="number"
      lang={locale}
      aria-label={say('source', String(number))}
      aria-expanded={open}
      {...(open ? { 'aria-controls': controls } : {})}
      onClick={onClick}
    >
      {number}
    </button>
  );
}

function onePerAddress(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source, index) => sources.findIndex(({ cite }) => cite.url === source.cite.url) === index);
}
