/** Copy what is shown, or save it as a file: as Markdown, or its sources as citations. */
import { useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { Acts } from './acts.ts';
import { CopyButton } from '../card/copy-button.tsx';
import { type Format, FORMAT_NAMES, FORMATS, type TextIn } from './formats.ts';

export interface KeepProps {
  readonly textIn: TextIn;
  readonly copy: Acts['copy'];
  readonly onSave: (text: string, format: Format) => void;
}

export function Keep({ textIn, copy, onSave }: KeepProps) {
  const { say } = useWords();
  const [format, setFormat] = useState<Format>('markdown');
  return (
    <p class="actions keep">
      <CopyButton key={format} label={say('copyAll')} text={() => textIn(format)} copy={copy} />
      <button
        type="button"
        class="link"
        onClick={() => {
          onSave(textIn(format), format);
        }}
      >
        {say('saveAll')}
      </button>
      <select
        aria-label={say('keepFormat')}
        value={format}
        onChange={({ currentTarget }) => {
          setFormat(FORMATS.find((each) => each === currentTarget.value) ?? 'markdown');
        }}
      >
        {FORMATS.map((each) => (
          <option key={each} value={each}>
            {FORMAT_NAMES[each]}
          </option>
        ))}
      </select>
    </p>
  );
}
