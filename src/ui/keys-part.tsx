/** The keyboard shortcuts: what each does, how the browser has it now, and the way to change it. */
import { useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import type { Key } from '../platform/keys.ts';
import { SettingsPart } from './settings-part.tsx';

export interface KeysPartProps {
  readonly keys: readonly Key[];
  /** Opens the browser's own page for them; false when that is not allowed. */
  readonly onChange: () => Promise<boolean>;
  /** That page's address, to be copied where it cannot be opened. */
  readonly address: string;
}

/** In the order in which they are shown; a command that is not here is not the user's. */
const COMMANDS = [
  ['_execute_action', 'commandOpenPopup'],
  ['next-mention', 'commandNext'],
  ['previous-mention', 'commandPrevious'],
  ['open-card', 'commandOpenCard'],
] as const;

/** Nothing where the browser has no shortcuts. */
export function KeysPart({ keys, onChange, address }: KeysPartProps) {
  const { say } = useWords();
  const [isClosed, setIsClosed] = useState(false);
  const shown = COMMANDS.flatMap(([command, label]) => {
    const key = keys.find((each) => each.command === command);
    return key === undefined ? [] : [{ label: say(label), keys: key.keys }];
  });
  if (shown.length === 0) return null;
  return (
    <SettingsPart title={say('setKeys')} hint={say('setKeysHint')}>
      <dl class="keys">
        {shown.map(({ label, keys: pressed }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{pressed === '' ? <span class="muted">{say('keyNone')}</span> : <kbd>{pressed}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        onClick={() => {
          void onChange().then((isOpen) => {
            setIsClosed(!isOpen);
          });
        }}
      >
        {say('keysChange')}
      </button>
      <p role="status">{isClosed && say('keysWhere', address)}</p>
    </SettingsPart>
  );
}
