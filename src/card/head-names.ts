/** Which name an entity goes by on a surface in this language, and which are added. */
import type { Explanation } from '../summarize/explain.ts';

export interface ShownName {
  readonly text: string;
  readonly lang: string;
}

export interface HeadNames {
  readonly head: ShownName;
  readonly others: readonly ShownName[];
}

/** Chinese readers get the Chinese name first, in their script; all others the English one. No name twice. */
export function headNames({ name, names }: Pick<Explanation, 'name' | 'names'>, locale: string): HeadNames {
  const english = { text: name, lang: 'en' };
  const hans = { text: names.hans ?? '', lang: 'zh-Hans' };
  const hant = { text: names.hant ?? '', lang: 'zh-Hant' };
  const pinyin = { text: names.pinyin ?? '', lang: 'zh-Latn-pinyin' };
  const order =
    locale === 'zh-TW'
      ? [hant, hans, english, pinyin]
      : locale.startsWith('zh')
        ? [hans, english, hant, pinyin]
        : [english, hans, hant, pinyin];
  const shown = order.filter(
    ({ text }, index) => text !== '' && order.findIndex((other) => other.text === text) === index,
  );
  return { head: shown[0] ?? english, others: shown.slice(1) };
}
