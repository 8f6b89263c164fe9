/** The language of the interface and of names: the browser's own, or another one by its own name. */
import { useWords } from '../card/words-context.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../vocabulary.ts';

export interface LanguageChoiceProps {
  readonly language: InterfaceLanguage;
  readonly onChange: (language: InterfaceLanguage) => void;
}

/** Their own names, the same in every language. */
const NAMES: Readonly<Record<Exclude<InterfaceLanguage, 'browser'>, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
};

export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const { say } = useWords();
  return (
    <fieldset>
      <legend id="language">{say('setLanguage')}</legend>
      <p class="muted">{say('setLanguageHint')}</p>
      <select
        aria-labelledby="language"
        value={language}
        onChange={(event) => {
          const chosen = INTERFACE_LANGUAGES.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {INTERFACE_LANGUAGES.map((each) => (
          <option key={each} value={each} {...(each === 'browser' ? {} : { lang: each })}>
            {each === 'browser' ? say('language_browser') : NAMES[each]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
