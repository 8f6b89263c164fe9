/** What a pasted text says, explained like a page, and the text itself with its names as links. */
import { useMemo, useState } from 'preact/hooks';
import { Spans } from '../card/spans.tsx';
import { useWords } from '../card/words-context.ts';
import { publicationDate } from '../dates/partial-date.ts';
import { shortNameOf } from '../facts/names-at.ts';
import { summarize } from '../summarize/summarize.ts';
import type { FactSet, PartialDate, Reading } from '../types.ts';
import { actsOf } from './acts-of.ts';
import { saveText } from './copy-text.ts';
import { EntityLink } from './entity-link.tsx';
import { fileFor, summaryTexts } from './formats.ts';
import { NothingView } from './nothing-view.tsx';
import { Section } from './section.tsx';
import { spansIn } from './spans-in.ts';
import { SummaryView } from './summary-view.tsx';

export interface PastedViewProps {
  readonly text: string;
  readonly reading: Reading;
  readonly facts: FactSet;
  readonly today: PartialDate;
}

export function PastedView({ text, reading: found, facts, today }: PastedViewProps) {
  const { say } = useWords();
  const [date, setDate] = useState<PartialDate | null>(null);
  const acts = useMemo(() => actsOf(facts), [facts]);
  const published = date === null ? found.published : publicationDate(date, 'reader');
  const reading = useMemo(() => ({ ...found, published }), [found, date]);
  const summary = useMemo(() => summarize(reading, facts, today), [reading, facts, today]);
  if (reading.mentions.length === 0) return <NothingView verdict={reading.verdict} />;
  return (
    <>
      {!reading.verdict.aboutChinaAi && <p class="muted part">{say('notSuchTitle')}</p>}
      <SummaryView
        summary={summary}
        verdict={reading.verdict}
        nameOf={(id) => shortNameOf(facts, id, null)}
        textIn={summaryTexts(facts, summary, reading.title)}
        acts={acts}
        isMarked={() => false}
        onShow={() => undefined}
        onMark={null}
        onSetDate={setDate}
        onSave={(content, format) => {
          saveText(content, fileFor(reading.title, format));
        }}
      />
      <Section title={say('pasteText')}>
        <p class="pasted" {...(reading.lang === null ? {} : { lang: reading.lang })}>
          <Spans
            spans={spansIn(text, reading.mentions)}
            entity={(id, name) => <EntityLink id={id} text={name} acts={acts} />}
          />
        </p>
      </Section>
    </>
  );
}
