/** A name in Chinese is in Han characters, one in Korean in Hangul, pinyin has its tones, and so on. */
import type { Fault } from '../fault.ts';
import type { RecordSeed } from '../load.ts';
import { fault, type Rule } from '../rule.ts';
import type { NameLanguage } from '../../../types.ts';

/** At least one character of the script, or a name in plain Latin letters that the press leaves as it is. */
const SCRIPT: Readonly<Partial<Record<NameLanguage, RegExp>>> = {
  'zh-Hans': /\p{Script=Han}|^[\p{Script=Latin}\d\s.+-]+$/u,
  'zh-Hant': /\p{Script=Han}|^[\p{Script=Latin}\d\s.+-]+$/u,
  ja: /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}|^[\p{Script=Latin}\d\s.+-]+$/u,
  ko: /\p{Script=Hangul}|^[\p{Script=Latin}\d\s.+-]+$/u,
  ru: /\p{Script=Cyrillic}|^[\p{Script=Latin}\d\s.+-]+$/u,
  pinyin: /^[\p{Script=Latin}\p{M}\d\s.,'’·:()“”"+/-]+$/u,
};
/** Common characters that exist in one of the two scripts only. */
const ONLY_TRADITIONAL = /[國會訊雲網學號電發體關於與為這個際華機構術產業變開資東車門時長點團聯號訂]/u;
const ONLY_SIMPLIFIED = /[国会讯云网学号电发体关与为这个际华机构术产业变开资东车门时长点团联订]/u;
const BOTH = /[云构机号体为与关个]/u;

export const namesAreInTheirScript: Rule = (seeds) => seeds.records.flatMap(checkRecord);

function checkRecord(seed: RecordSeed): Fault[] {
  return Object.entries(seed.data.names ?? {}).flatMap(([language, value]) => {
    const names = typeof value === 'string' ? [value] : value.map(({ name }) => name);
    return names.flatMap((name) => checkName(seed, language as NameLanguage, name));
  });
}

function checkName(seed: RecordSeed, language: NameLanguage, name: string): Fault[] {
  const script = SCRIPT[language];
  const wrong =
    (script !== undefined && !script.test(name)) ||
    (language === 'zh-Hans' && ONLY_TRADITIONAL.test(name)) ||
    (language === 'zh-Hant' && ONLY_SIMPLIFIED.test(name.replace(new RegExp(BOTH, 'gu'), '')));
  return wrong
    ? [
        fault(
          seed,
          ['names', language],
          `"${name}" is not in the script of ${language}`,
          'Write it as the press of that language does',
        ),
      ]
    : [];
}
