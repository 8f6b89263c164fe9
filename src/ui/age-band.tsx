/** The first thing that a reader sees: when the article was written, how we know, and a way to put it right. */
import { useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { PartialDate, PublicationDate } from '../types.ts';
import { DateForm } from './date-form.tsx';

export interface AgeBandProps {
  readonly published: PublicationDate | null;
  readonly today: PartialDate;
  /** In English words, as the summary has it. */
  readonly age: string | null;
  /** Null goes back to what the page says. */
  readonly onSet: (date: PartialDate | null) => void;
}

export function AgeBand({ published, today, age, onSet }: AgeBandProps) {
  const { say } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <section class="age">
      {published === null ? <Undated /> : <Dated published={published} today={today} age={age} />}{' '}
      {!editing && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setEditing(true);
          }}
        >
          {say(published === null ? 'dateSet' : 'dateCorrect')}
        </button>
      )}
      {editing && (
        <DateForm
          published={published}
          today={today}
          onSet={(date) => {
            setEditing(false);
            onSet(date);
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      )}
    </section>
  );
}

function Undated() {
  const { say } = useWords();
  return (
    <p>
      <strong>{say('noDate')}</strong> {say('noDateHint')}
    </p>
  );
}

/** Stands where the bold date goes, so that each language orders its sentence itself. */
const DATE = '\u0001';

function Dated({ published, today, age }: { published: PublicationDate; today: PartialDate; age: string | null }) {
  const words = useWords();
  const said = words.english && age !== null ? age : words.ago(published.date, today);
  const [before = '', after = ''] = words.say('publishedAge', DATE, said).split(DATE);
  return (
    <>
      <p>
        {before}
        <strong>
          <time dateTime={published.date}>{words.date(published.date)}</time>
        </strong>
        {after}
      </p>
      <span class="muted">{words.say(`dateFrom_${published.from}`)}</span>
    </>
  );
}
