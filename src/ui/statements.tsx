/** Sentences as one running text; the number behind each opens its source below. */
import { useId, useState } from 'preact/hooks';
import { ownWords } from '../card/own-words.ts';
import { Spans } from '../card/spans.tsx';
import { useWords } from '../card/words-context.ts';
import type { EntityId, Sentence, Source, Span } from '../types.ts';
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
      <p class="statements">
        {sentences.map((sentence, index) => (
          <OneSentence
            key={index}
            sentence={sentence}
            numbers={numbers}
            acts={acts}
            opened={opened?.sentence === sentence ? opened.source : null}
            box={box}
            onToggle={(source) => {
              toggle(sentence, source);
            }}
          />
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

interface OneSentenceProps extends Pick<StatementsProps, 'numbers' | 'acts'> {
  readonly sentence: Sentence;
  readonly opened: Source | null;
  readonly box: string;
  readonly onToggle: (source: Source) => void;
}

function OneSentence({ sentence, numbers, acts, opened, box, onToggle }: OneSentenceProps) {
  const entity = (id: EntityId, text: string) => <EntityLink id={id} text={text} acts={acts} />;
  const words = useWords();
  const own = ownWords(sentence, words, (id) => acts.ownName(id, words.locale)?.text ?? null);
  const [start, end] = splitTail(own ?? sentence.spans);
  return (
    <>
      <span lang={own === null ? 'en' : words.locale}>
        <Spans spans={start} entity={entity} />
      </span>
      <span class="tail" lang={own === null ? 'en' : words.locale}>
        {end}
        {onePerAddress(sentence.sources).map((source) => (
          <NumberButton
            key={source.cite.url}
            number={numbers.get(source.cite.url) ?? 0}
            open={opened === source}
            controls={box}
            onClick={() => {
              onToggle(source);
            }}
          />
        ))}
      </span>{' '}
    </>
  );
}

/** Sets the last word apart, so that no number goes to the next line without it. */
export function splitTail(spans: readonly Span[]): readonly [start: readonly Span[], end: string] {
  const last = spans.at(-1);
  if (last === undefined || last.entity !== undefined) return [spans, ''];
  const cut = last.text.lastIndexOf(' ') + 1;
  return [[...spans.slice(0, -1), { text: last.text.slice(0, cut) }], last.text.slice(cut)];
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
