/** All settings as one form. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../card/words-context.ts';
import type { Settings } from '../platform/settings.ts';
import { APPEARANCES, MARK_STYLES, TEXT_SIZES } from '../vocabulary.ts';
import { Choice } from './choice.tsx';
import { GroupChoice } from './group-choice.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

export interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { say } = useWords();
  return (
    <form
      class="settings"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Part title={say('setMarks')}>
        <MarkSwitches settings={settings} onChange={onChange} />
      </Part>
      <Part title={say('setGroups')}>
        <GroupChoice
          kindsOff={settings.kindsOff}
          onChange={(kindsOff) => {
            onChange({ kindsOff });
          }}
        />
      </Part>
      <Part title={say('setSites')} hint={say('setSitesHint')}>
        <SiteList
          sites={settings.sitesOff}
          onChange={(sitesOff) => {
            onChange({ sitesOff });
          }}
        />
      </Part>
      <Part title={say('setSitesOn')}>
        <SiteList
          sites={settings.sitesOn}
          onChange={(sitesOn) => {
            onChange({ sitesOn });
          }}
        />
      </Part>
      <Choice
        title={say('setStyle')}
        values={MARK_STYLES}
        value={settings.markStyle}
        label={(value) => say(`style_${value}`)}
        onChange={(markStyle) => {
          onChange({ markStyle });
        }}
      />
      <Choice
        title={say('setTextSize')}
        values={TEXT_SIZES}
        value={settings.textSize}
        label={(value) => say(`textSize_${value}`)}
        onChange={(textSize) => {
          onChange({ textSize });
        }}
      />
      <Choice
        title={say('setAppearance')}
        values={APPEARANCES}
        value={settings.appearance}
        label={(value) => say(`appearance_${value}`)}
        onChange={(appearance) => {
          onChange({ appearance });
        }}
      />
    </form>
  );
}

const SWITCHES = [
  ['highlight', 'setHighlight'],
  ['onlyOnClick', 'setOnlyOnClick'],
  ['firstOnly', 'setFirstOnly'],
  ['openOnHover', 'setOpenOnHover'],
] as const;

function MarkSwitches({ settings, onChange }: SettingsFormProps) {
  const { say } = useWords();
  return (
    <>
      {SWITCHES.map(([key, label]) => (
        <Switch
          key={key}
          label={say(label)}
          on={settings[key]}
          onChange={(on) => {
            onChange({ [key]: on });
          }}
        />
      ))}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Part({ title, hint, children }: PartProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {hint !== undefined && <p class="muted">{hint}</p>}
      {children}
    </fieldset>
  );
}
