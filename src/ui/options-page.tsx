/** The options, wired: each change is stored at once. */
import { useWords } from '../card/words-context.ts';
import { changeSettings, type Settings } from '../platform/settings.ts';
import { Seal } from './seal.tsx';
import { SettingsForm } from './settings-form.tsx';

export function OptionsPage({ settings }: { readonly settings: Settings }) {
  const { say } = useWords();
  return (
    <main class="page options">
      <header class="head">
        <Seal />
        <h1>
          {say('shortName')}: {say('optionsTitle')}
        </h1>
      </header>
      <p class="muted">{say('optionsSaved')}</p>
      <SettingsForm
        settings={settings}
        onChange={(change) => {
          void changeSettings(change);
        }}
      />
    </main>
  );
}
