/** The options, wired: each change is stored at once. */
import { useWords } from '../card/words-context.ts';
import { entityOf } from '../facts/names-at.ts';
import { type Change, changeSettings, type Settings } from '../platform/settings.ts';
import type { FactSet } from '../types.ts';
import { KEYS_PAGE, openKeySettings } from '../platform/keys.ts';
import { saveText } from './copy-text.ts';
import { KeysPart } from './keys-part.tsx';
import { Seal } from './seal.tsx';
import { SettingsForm } from './settings-form.tsx';
import { SettingsKeeper } from './settings-keeper.tsx';
import { useKeys } from './use-keys.ts';

export interface OptionsPageProps {
  readonly settings: Settings;
  readonly facts: FactSet;
}

export function OptionsPage({ settings, facts }: OptionsPageProps) {
  const { say } = useWords();
  const keys = useKeys();
  const change = (given: Change) => {
    void changeSettings(given);
  };
  return (
    <main class="page options">
      <header class="head">
        <Seal />
        <h1>
          {say('shortName')}: {say('optionsTitle')}
        </h1>
      </header>
      <p class="muted">{say('optionsSaved')}</p>
      <SettingsForm settings={settings} nameOf={(id) => entityOf(facts, id)?.name ?? id} onChange={change} />
      <div class="settings">
        <KeysPart keys={keys} onChange={openKeySettings} address={KEYS_PAGE} />
        <SettingsKeeper settings={settings} onChange={change} onSave={saveText} />
      </div>
    </main>
  );
}
