/** A text from elsewhere, read like a page: for PDFs, newsletters and mail. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { FactSet, PartialDate, Reading } from '../types.ts';
import { PastedView } from './pasted-view.tsx';
import { Section } from './section.tsx';

export interface PasteBoxProps {
  readonly facts: FactSet;
  readonly today: PartialDate;
  /** Rejects when the text could not be read. */
  readonly read: (text: string) => Promise<Reading>;
  /** A text that is read at once; null without one. */
  readonly given?: string | null;
}

interface Read {
  readonly text: string;
  readonly reading: Reading;
}

export function PasteBox({ facts, today, read, given = null }: PasteBoxProps) {
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState<Read | 'reading' | 'failed' | null>(null);
  const onRead = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    setShown('reading');
    setShown(
      await read(text).then(
        (reading) => ({ text, reading }),
        (): 'failed' => 'failed',
      ),
    );
  };
  useEffect(() => {
    if (given === null || field.current === null) return;
    field.current.value = given;
    void onRead();
  }, [given]);
  return (
    <>
      <Section title={say('pasteTitle')}>
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault();
            void onRead();
          }}
        >
          <label>
            <span class="muted">{say('pasteHint')}</span>
            <textarea ref={field} rows={given === null ? 8 : 3} />
          </label>
          <button type="submit" class="button">
            {say('pasteRead')}
          </button>
          <p class="muted" role="status">
            {shown === 'reading' && say('readingNow')}
            {shown === 'failed' && say('pasteFailed')}
          </p>
        </form>
      </Section>
      {shown !== null && typeof shown === 'object' && (
        <PastedView key={shown.text} text={shown.text} reading={shown.reading} facts={facts} today={today} />
      )}
    </>
  );
}
