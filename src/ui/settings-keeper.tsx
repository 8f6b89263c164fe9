/** Saves all settings as a file, reads them from one, and puts them back to the defaults; the last two can be undone. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { Change, Settings } from '../platform/settings.ts';
import { type Fault, isFault, settingsIn, settingsText } from '../platform/settings-file.ts';
import { DEFAULTS } from '../platform/settings-shape.ts';
import type { FileName } from './formats.ts';

export interface SettingsKeeperProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
  readonly onSave: (text: string, file: FileName) => void;
}

interface Told {
  readonly text: string;
  readonly isFault: boolean;
  /** The settings before; null where there is nothing to undo. */
  readonly before: Settings | null;
}

const FILE: FileName = { name: 'sinogloss-settings.json', type: 'application/json' };

export function SettingsKeeper({ settings, onChange, onSave }: SettingsKeeperProps) {
  const { say } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const before = told?.before ?? null;
  const become = (next: Settings, text: string, last: Settings | null) => {
    onChange(() => next);
    setTold({ text, isFault: false, before: last });
  };
  const read = async (file: File) => {
    const found = await file.text().then(settingsIn, (): Fault => ({ fault: 'unreadable', detail: '' }));
    if (isFault(found)) setTold({ text: say(`fileFault_${found.fault}`, found.detail), isFault: true, before: null });
    else become(found, say('setImported'), settings);
  };
  return (
    <fieldset class="keeper">
      <legend>{say('setFile')}</legend>
      <p class="actions">
        <Button
          label={say('setExport')}
          onClick={() => {
            onSave(settingsText(settings), FILE);
          }}
        />
        <FileButton label={say('setImport')} onFile={(file) => void read(file)} />
        <Button
          label={say('setReset')}
          onClick={() => {
            become(DEFAULTS, say('setResetDone'), settings);
          }}
        />
      </p>
      <p class={told?.isFault === true ? 'fault' : ''} role="status">
        {told?.text}
      </p>
      {before !== null && (
        <Undo
          before={before}
          onUndo={(last) => {
            become(last, say('setUndone'), null);
          }}
        />
      )}
    </fieldset>
  );
}

function Undo({ before, onUndo }: { readonly before: Settings; readonly onUndo: (before: Settings) => void }) {
  const { say } = useWords();
  return (
    <Button
      label={say('hideUndo')}
      onClick={() => {
        onUndo(before);
      }}
    />
  );
}

function Button({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}

/** A button that looks like the others and asks for a file. */
function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button label={label} onClick={() => field.current?.click()} />
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file again is a change, too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
