/** Tells in which of the product's languages a text is written, from the text itself; what the page claims is a weak hint. */
import type { Language } from '../types.ts';
import { chineseScript } from './chinese.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { countScripts, type ScriptCounts } from './scripts.ts';

/** Enough to tell a language; more would only cost time. */
const SAMPLE = 20_000;
/** Fewer words than this prove nothing. */
const FEW_WORDS = 8;
/** Running text has a quarter to a half of function words; headlines a tenth. */
const LEAST_SHARE = 0.08;

const KNOWN: readonly Language[] = ['en', 'ja', 'ko', 'de', 'fr', 'es', 'ru'];

/** The language that a BCP 47 tag names, if it is one of ours: "zh-TW" is "zh-Hant", "en-GB" is "en". */
export function languageOfTag(tag: string | null): Language | null {
  const parts = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  if (parts[0] === 'zh') return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
  return KNOWN.find((language) => language === parts[0]) ?? null;
}

/** Null when it is none of the product's languages or cannot be told. `tag` is what the page claims. */
export function languageOf(text: string, tag: string | null = null): Language | null {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const eastAsian = 2.5 * (counts.han + counts.kana + counts.hangul);
  const most = Math.max(eastAsian, counts.latin, counts.cyrillic, counts.other);
  if (most === 0) return languageOfTag(tag);
  if (most === eastAsian) return eastAsianLanguage(sample, counts, tag);
  if (most === counts.cyrillic) return isRussian(sample) ? 'ru' : null;
  return most === counts.latin ? latinLanguage(sample, tag) : null;
}

function eastAsianLanguage(sample: string, counts: ScriptCounts, tag: string | null): Language {
  const all = counts.han + counts.kana + counts.hangul;
  if (counts.hangul > 0.2 * all) return 'ko';
  if (counts.kana > 0.08 * all) return 'ja';
  const claimed = languageOfTag(tag);
  return chineseScript(sample) ?? (claimed === 'zh-Hant' ? claimed : 'zh-Hans');
}

/** Russian has ы, э and ё; its neighbours have letters that Russian lacks. */
function isRussian(sample: string): boolean {
  const own = sample.match(/[ыэёЫЭЁ]/g)?.length ?? 0;
  const foreign = sample.match(/[іїєґўјљњћђџѓќІЇЄҐЎЈЉЊЋЂЏЃЌ]/g)?.length ?? 0;
  return own >= foreign && (own > 0 || sample.length < 400);
}

function latinLanguage(sample: string, tag: string | null): Language | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEW_WORDS) return languageOfTag(tag);
  const shares = FUNCTION_WORDS.map((entry) => ({
    lang: entry.lang,
    share: words.filter((word) => entry.words.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const best = shares[0];
  return best !== undefined && best.share >= LEAST_SHARE ? best.lang : languageOfTag(tag);
}
