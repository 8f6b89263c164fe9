/** Lets the reader say when the article was written. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { PartialDate, PublicationDate } from '../types.ts';
import { readerDate } from './reader-date.ts';

export interface DateFormProps {
  readonly published: PublicationDate | null;
  readonly today: PartialDate;
  readonly onSet: (date: PartialDate | null) => void;
  readonly onCancel: () => void;
}

export function DateForm({ published, today, onSet, onCancel }: DateFormProps) {
  const { say } = useWords();
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    field.current?.focus();
  }, []);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const date = readerDate(typed, today);
    if (date === null) setWrong(typed);
    else onSet(date);
  };
  return (
    <form class="date-form" onSubmit={onSubmit}>
      <label>
        {say('dateLabel')}
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          defaultValue={published?.date ?? ''}
          aria-describedby={hint}
          aria-invalid={wrong !== ''}
        />
      </label>
      <p id={hint} class={wrong === '' ? 'muted' : 'fault'} role={wrong === '' ? undefined : 'alert'}>
        {wrong === '' ? say('dateHint') : say('dateWrong', wrong)}
      </p>
      <Actions published={published} onSet={onSet} onCancel={onCancel} />
    </form>
  );
}

function Actions({ published, onSet, onCancel }: Omit<DateFormProps, 'today'>) {
  const { say } = useWords();
  return (
    <p class="actions">
      <button type="submit" class="button">
        {say('dateUse')}
      </button>
      {published?.from === 'reader' && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onSet(null);
          }}
        >
          {say('dateClear')}
        </button>
      )}
      <button type="button" class="link" onClick={onCancel}>
        {say('cancel')}
      </button>
    </p>
  );
}
