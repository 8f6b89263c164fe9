/** Turns the signs in an article into a few numbers from 0 to 1, which the model weighs. */
import type { Article } from '../types.ts';
import { CHARACTERS, HANGUL, UNSPACED } from '../text/characters.ts';
import { isSureOfAi, type Sign } from './signs.ts';

export interface Features {
  /** How strongly it speaks of AI, for its length. */
  readonly ai: number;
  readonly china: number;
  /** How many mentions are by themselves AI in China, for its length. */
  readonly named: number;
  readonly aiInTitle: number;
  readonly chinaInTitle: number;
  /** Both in the lead. */
  readonly bothInLead: number;
  /** Over how much of the text both are spread, by the one that is spread less. */
  readonly spread: number;
  /** In how many sentences both stand together. */
  readonly close: number;
  /** By how much other countries outweigh China. */
  readonly elsewhere: number;
  /** How late in the text it has spoken of both; 0 up to a third of it, and in a text of a few sentences. */
  readonly late: number;
  /** By how much it is about something else: phones, cars, shops, sports, shows. */
  readonly gadgets: number;
  /** How short it is, if its first half speaks of both: a text of a few lines has room to say AI once. */
  readonly brief: number;
}

const PARTS = 5;
/** In words; a longer text is not brief at all. */
const BRIEF = 120;
/** The lead: so many UTF-16 units after the title, but not more than that share of a text, unless it is very short. */
const LEAD = { units: 600, share: 0.4, least: 220 };
/** A name that the press writes in Latin letters after its Chinese form: 佩蒂科夫（Glaucimar Peticov）. */
const FOREIGN_NAME = /[（(][A-Z][a-zà-ÿ]+ (?:[A-Z]\. )?[A-Z][a-zà-ÿ]+[）)]/u;
const SENTENCE_END = /[.!?。！？；\n](?=\s|["'”»」』）)]|$|[^\x00-\x7f])/gu;

export function featuresOf(article: Article, signs: readonly Sign[]): Features {
  const titleEnd = article.title.length > 0 ? (article.blocks[0]?.text.length ?? 0) : 0;
  const body = article.text.length - titleEnd;
  const leadEnd = titleEnd + Math.max(LEAD.least, Math.min(LEAD.units, LEAD.share * body));
  // Longer texts need more, but not in proportion: the second half of an article repeats less.
  const words = wordsIn(article.text);
  const scale = Math.max(1, words / 100) ** 0.6;
  const title = signs.filter((sign) => sign.start < titleEnd);
  const presumed = presumedChina(article, signs);
  const china = total(signs, 'china') + presumed * scale;
  const named = saturate(signs.filter((sign) => sign.named === 'chinese-ai').length / (1.2 * scale));
  const sure = signs.filter(isSureOfAi);
  const bothBefore = (end: number): number => {
    const early = signs.filter((sign) => sign.start < end);
    return Math.min(1, total(early, 'ai'), total(early, 'china') + presumed);
  };
  const gadgets = total(signs, 'gadget');
  const share = total(signs, 'other') / (total(signs, 'other') + china + 0.5);
  return {
    ai: saturate(total(signs, 'ai') / (1.6 * scale)),
    china: saturate(china / (1.6 * scale)),
    named,
    aiInTitle: Math.min(1, total(title, 'ai')),
    chinaInTitle: Math.min(1, total(title, 'china') + (title.some((sign) => sign.other > 0) ? 0 : presumed / 2)),
    bothInLead: bothBefore(leadEnd),
    spread: Math.min(
      spreadOf(signs, 'ai', article.text.length),
      presumed > 0 ? 1 : spreadOf(signs, 'china', article.text.length),
    ),
    close: saturate(sentencesWithBoth(article.text, signs) / (scale ** 0.5 * 1.5)),
    elsewhere: (Math.max(0, share - 0.4) / 0.6) * (1 - named),
    late: latenessOf(signs, presumed > 0, article.text.length) * Math.min(1, Math.max(0, words - 40) / 80),
    gadgets: gadgets / (gadgets + total(sure, 'ai') + 2),
    brief: Math.max(0, 1 - words / BRIEF) * bothBefore(titleEnd + body / 2),
  };
}

/** The press in simplified characters writes about China without naming it, unless it names other countries or foreign people. */
function presumedChina({ lang, text }: Article, signs: readonly Sign[]): number {
  if (lang !== 'zh-Hans') return 0;
  const china = total(signs, 'china');
  const others = total(signs, 'other');
  return others > china || (china < 1 && (others > 0 || FOREIGN_NAME.test(text))) ? 0 : 1;
}

function total(signs: readonly Sign[], topic: 'ai' | 'china' | 'other' | 'gadget'): number {
  return signs.reduce((sum, sign) => sum + sign[topic], 0);
}

function saturate(value: number): number {
  return 1 - Math.exp(-value);
}

/** A rough count that is fair between scripts: six Latin letters, or two Han characters, make a word. */
function wordsIn(text: string): number {
  // A sample tells as much of a long text.
  const step = text.length > 20_000 ? 8 : 1;
  let dense = 0;
  for (let at = 0; at < text.length; at += step) {
    if (((CHARACTERS[text.charCodeAt(at)] ?? 0) & (UNSPACED | HANGUL)) !== 0) dense += step;
  }
  return dense / 2 + (text.length - dense) / 6;
}

function spreadOf(signs: readonly Sign[], topic: 'ai' | 'china', length: number): number {
  const parts = new Set(
    signs
      .filter((sign) => sign[topic] > (topic === 'ai' ? 0.3 : 0.2))
      .map((sign) => Math.floor((sign.start / length) * PARTS)),
  );
  return parts.size / PARTS;
}

function sentencesWithBoth(text: string, signs: readonly Sign[]): number {
  let count = 0;
  let at = 0;
  let from = 0;
  for (const end of [...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + 1), text.length]) {
    const inside: Sign[] = [];
    for (let sign = signs[at]; sign !== undefined && sign.start < end; sign = signs[(at += 1)]) inside.push(sign);
    if (end > from && total(inside, 'ai') >= 0.5 && total(inside, 'china') >= 0.3) count += 1;
    from = end;
  }
  return count;
}

/** A tail of related links, or an aside near the end, is not what the article is about. */
function latenessOf(signs: readonly Sign[], isPresumed: boolean, length: number): number {
  const ai = signs.find((sign) => sign.ai >= 0.3)?.start ?? length;
  const china = isPresumed ? 0 : (signs.find((sign) => sign.china >= 0.3)?.start ?? length);
  return Math.max(0, Math.max(ai, china) / Math.max(1, length) - 1 / 3) * 1.5;
}
