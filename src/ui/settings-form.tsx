/** All settings as one form. */
import { useWords } from '../card/words-context.ts';
import type { Change, Settings } from '../platform/settings.ts';
import { withTerm } from '../platform/settings-shape.ts';
import type { EntityId } from '../types.ts';
import { APPEARANCES, MARK_STYLES, TEXT_SIZES } from '../vocabulary.ts';
import { Choice } from './choice.tsx';
import { GroupChoice } from './group-choice.tsx';
import { HiddenTerms } from './hidden-terms.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SettingsPart } from './settings-part.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

export interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
  readonly nameOf: (id: EntityId) => string;
}

export function SettingsForm(props: SettingsFormProps) {
  return (
    <form
      class="settings"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Marks {...props} />
      <Sites {...props} />
      <Looks {...props} />
    </form>
  );
}

function Marks({ settings, onChange, nameOf }: SettingsFormProps) {
  const { say } = useWords();
  return (
    <>
      <SettingsPart title={say('setMarks')}>
        <MarkSwitches settings={settings} onChange={onChange} />
      </SettingsPart>
      <SettingsPart title={say('setGroups')}>
        <GroupChoice
          kindsOff={settings.kindsOff}
          onChange={(edit) => {
            onChange(({ kindsOff }) => ({ kindsOff: edit(kindsOff) }));
          }}
        />
      </SettingsPart>
      <SettingsPart title={say('setHidden')} hint={say('setHiddenHint')}>
        <HiddenTerms
          hidden={settings.hidden}
          nameOf={nameOf}
          onShow={(id) => {
            onChange(({ hidden }) => ({ hidden: withTerm(hidden, id, false) }));
          }}
        />
      </SettingsPart>
    </>
  );
}

function Sites({ settings, onChange }: SettingsFormProps) {
  const { say } = useWords();
  return (
    <>
      <SettingsPart title={say('setSites')} hint={say('setSitesHint')}>
        <SiteList
          sites={settings.sitesOff}
          onChange={(edit) => {
            onChange(({ sitesOff }) => ({ sitesOff: edit(sitesOff) }));
          }}
        />
      </SettingsPart>
      <SettingsPart title={say('setSitesOn')}>
        <SiteList
          sites={settings.sitesOn}
          onChange={(edit) => {
            onChange(({ sitesOn }) => ({ sitesOn: edit(sitesOn) }));
          }}
        />
      </SettingsPart>
    </>
  );
}

function Looks({ settings, onChange }: SettingsFormProps) {
  const { say } = useWords();
  return (
    <>
      <Choice
        title={say('setStyle')}
        values={MARK_STYLES}
        value={settings.markStyle}
        label={(value) => say(`style_${value}`)}
        onChange={(markStyle) => {
          onChange(() => ({ markStyle }));
        }}
      />
      <Choice
        title={say('setTextSize')}
        values={TEXT_SIZES}
        value={settings.textSize}
        label={(value) => say(`textSize_${value}`)}
        onChange={(textSize) => {
          onChange(() => ({ textSize }));
        }}
      />
      <Choice
        title={say('setAppearance')}
        values={APPEARANCES}
        value={settings.appearance}
        label={(value) => say(`appearance_${value}`)}
        onChange={(appearance) => {
          onChange(() => ({ appearance }));
        }}
      />
      <LanguageChoice
        language={settings.language}
        onChange={(language) => {
          onChange(() => ({ language }));
        }}
      />
    </>
  );
}

const SWITCHES = [
  ['highlight', 'setHighlight'],
  ['onlyOnClick', 'setOnlyOnClick'],
  ['firstOnly', 'setFirstOnly'],
  ['openOnHover', 'setOpenOnHover'],
] as const;

function MarkSwitches({ settings, onChange }: Omit<SettingsFormProps, 'nameOf'>) {
  const { say } = useWords();
  return (
    <>
      {SWITCHES.map(([key, label]) => (
        <Switch
          key={key}
          label={say(label)}
          on={settings[key]}
          onChange={(on) => {
            onChange(() => ({ [key]: on }));
          }}
        />
      ))}
    </>
  );
}
