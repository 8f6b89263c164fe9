/** Which name an entity goes by on a surface in this language, and which are added. */
import { capitalised } from '../facts/braces.ts';
import type { Names } from '../facts/names-at.ts';
import { languageOfTag } from '../text/language.ts';
import type { NameLanguage } from '../types.ts';

export interface ShownName {
  readonly text: string;
  readonly lang: string;
}

/** An entity by its English name and its names in all languages. */
export interface NamedInAll {
  readonly name: string;
  readonly names: Names;
}

export interface HeadNames {
  readonly head: ShownName;
  readonly others: readonly ShownName[];
}

/** Added for every reader. */
const CHINESE: readonly NameLanguage[] = ['zh-Hans', 'zh-Hant', 'pinyin'];

/** The name in the reader's language comes first where the record has one, the English one next to it, then the Chinese. No name twice. */
export function headNames({ name, names }: NamedInAll, locale: string): HeadNames {
  const english = { text: name, lang: 'en' };
  const given = (language: NameLanguage): ShownName => ({
    text: capitalised(names[language] ?? ''),
    lang: language === 'pinyin' ? 'zh-Latn-pinyin' : language,
  });
  const own = ownLanguages(locale)
    .map(given)
    .find(({ text }) => text !== '');
  const order = [...(own === undefined ? [] : [own]), english, ...CHINESE.map(given)];
  const shown = order.filter(
    ({ text }, index) => text !== '' && order.findIndex((other) => other.text === text) === index,
  );
  return { head: shown[0] ?? english, others: shown.slice(1) };
}

/** The name in the reader's language, where that is not English and the record has one. */
export function ownName(entity: NamedInAll, locale: string): ShownName | null {
  const { head } = headNames(entity, locale);
  return head.lang === 'en' ? null : head;
}

/** The languages whose names a reader takes for their own, best first: either Chinese script rather than none. */
function ownLanguages(locale: string): readonly NameLanguage[] {
  const language = languageOfTag(locale);
  if (language === 'zh-Hant') return ['zh-Hant', 'zh-Hans'];
  return language === null || language === 'en' ? [] : [language];
}
