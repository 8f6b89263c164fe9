/** The article explained: its age, in short, since then, rules then and now, who is named, why we think so. */
import { useWords } from '../card/words-context.ts';
import type { Named, PartialDate, Summary, Verdict } from '../types.ts';
import type { Acts } from './acts.ts';
import { AgeBand } from './age-band.tsx';
import type { Format, TextIn } from './formats.ts';
import { Keep } from './keep.tsx';
import { NamedSection } from './named-section.tsx';
import { Action } from './notice.tsx';
import { numberSources, sentencesOf, type SourceNumbers } from './number-sources.ts';
import { Reasons } from './reasons.tsx';
import { RulesSection } from './rules-section.tsx';
import { Section } from './section.tsx';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

export interface SummaryViewProps {
  readonly summary: Summary;
  readonly verdict: Verdict;
  readonly nameOf: (id: string) => string;
  readonly textIn: TextIn;
  readonly acts: Acts;
  readonly isMarked: (named: Named) => boolean;
  readonly onShow: (start: number) => void;
  /** Null where the terms are marked already. */
  readonly onMark: (() => void) | null;
  readonly onSetDate: (date: PartialDate | null) => void;
  readonly onSave: (text: string, format: Format) => void;
}

export function SummaryView(props: SummaryViewProps) {
  const { summary, verdict, acts } = props;
  const { say } = useWords();
  const numbers = numberSources(sentencesOf(summary));
  const text = { numbers, acts };
  return (
    <>
      <AgeBand published={summary.published} today={summary.today} age={summary.age} onSet={props.onSetDate} />
      <Section title={say('inShort')}>
        {summary.inShort.length > 0 ? (
          <div class="reading-face">
            <Statements sentences={summary.inShort} {...text} />
          </div>
        ) : (
          <p class="muted">{say('nothingShort')}</p>
        )}
        <Keep textIn={props.textIn} copy={acts.copy} onSave={props.onSave} />
      </Section>
      <History summary={summary} {...text} />
      {summary.rules.length > 0 && (
        <Section title={say('rulesThenNow')}>
          <RulesSection rules={summary.rules} published={summary.published} nameOf={props.nameOf} {...text} />
        </Section>
      )}
      <Section title={say('namedHere')}>
        {props.onMark !== null && (
          <p class="actions">
            <Action label={say('markNow')} onClick={props.onMark} />
          </p>
        )}
        <NamedSection named={summary.named} acts={acts} isMarked={props.isMarked} onShow={props.onShow} />
      </Section>
      <details class="part">
        <summary>{say('whySo')}</summary>
        <Reasons verdict={verdict} />
      </details>
    </>
  );
}

function History({ summary, ...text }: { summary: Summary; numbers: SourceNumbers; acts: Acts }) {
  const { say } = useWords();
  const { before, sinceThen } = summary;
  const published = summary.published?.date ?? null;
  return (
    <>
      {before.length > 0 && sinceThen.length === 0 && (
        <Section title={say('beforeIt')}>
          <Timeline sentences={before} published={published} {...text} />
        </Section>
      )}
      {(sinceThen.length > 0 || published !== null) && (
        <Section title={say('sinceThen')}>
          {sinceThen.length > 0 ? (
            <Timeline sentences={sinceThen} published={published} {...text} />
          ) : (
            <p class="muted">{say('nothingSince')}</p>
          )}
        </Section>
      )}
    </>
  );
}
