/** Everything in an article that speaks of AI, of China or of another country, with its weight: terms and mentions alike. */
import type { Steps } from '../text/steps.ts';
import type { Article, Mention, NamedEntity, NameTable } from '../types.ts';
import { endOfBody } from './body.ts';
import { findTermsInSteps, type TermFound } from './find-terms.ts';

export interface Sign {
  readonly start: number;
  readonly end: number;
  /** How much it speaks of each, 0 to 1. */
  readonly ai: number;
  readonly china: number;
  readonly other: number;
  /** 1 for what an article may be about instead: phones, cars, shops, sports, shows. */
  readonly gadget: number;
  /** A mention of an entity that is by itself AI in China, of another Chinese one, or neither. */
  readonly named: 'chinese-ai' | 'chinese' | 'none';
}

const HINT = 0.35;
/** Chips and robots hint a little more than cameras, software and drones do. */
const THING = 0.36;
/** As much as hints say of AI in a text that has no sure word of it: with things among them, and without. */
const ALLOWED = { things: 0.55, others: 0.4 };
/** A Chinese firm or body that also does other things: a phone maker, a ministry. */
const ACTOR = 0.8;
/** Foreign names speak of their country less than its own name does: OpenAI is in the news everywhere. */
const FOREIGN = 0.3;
/** By so much an inner term may speak more of another country than the name around it and still be left out. */
const SLIGHT = 0.1;

/** Sorted by start. */
export function* signsInSteps(article: Article, mentions: readonly Mention[], table: NameTable): Steps<Sign[]> {
  const entities = new Map(table.entities.map((entity) => [entity.id, entity]));
  const named = mentions.flatMap((mention) => {
    const entity = entities.get(mention.entity);
    return entity === undefined ? [] : [signOfMention(mention, entity)];
  });
  yield;
  const terms = (yield* findTermsInSteps(article.text, article.lang)).map(signOfTerm);
  yield;
  const end = endOfBody(article);
  const all = [...named, ...terms].filter((sign) => sign.start < end);
  return tempered(withoutInner(all.sort((one, other) => one.start - other.start || other.end - one.end)));
}

/** True of what speaks of AI by itself; the rest are hints. */
export function isSureOfAi({ ai }: Sign): boolean {
  return ai >= 0.5;
}

/** Many hints speak of AI only as far as something else does: "chip" thirty times is a text about chips. */
function tempered(signs: readonly Sign[]): Sign[] {
  const sum = (some: readonly Sign[]): number => some.reduce((all, { ai }) => all + ai, 0);
  const sure = sum(signs.filter(isSureOfAi));
  const allowed = signs.some(({ ai }) => ai >= THING && ai < 0.5) ? ALLOWED.things : ALLOWED.others;
  const factor = Math.min(1, (allowed + sure) / (sum(signs) - sure));
  return signs.map((sign) => (isSureOfAi(sign) ? sign : { ...sign, ai: sign.ai * factor }));
}

function signOfTerm({ topic, start, end }: TermFound): Sign {
  if (topic === 'chinese-ai') return { start, end, ai: 1, china: 1, other: 0, gadget: 0, named: 'chinese-ai' };
  if (topic === 'foreign-ai') return { start, end, ai: HINT, china: 0, other: HINT, gadget: 0, named: 'none' };
  const weight = topic === 'ai-thing-hint' ? THING : topic.endsWith('-hint') ? HINT : 1;
  const about = (name: string): number => (topic.startsWith(name) ? weight : 0);
  const weights = {
    ai: about('ai'),
    china: about('china'),
    other: about('other'),
    gadget: about('gadget') + about('pastime'),
  };
  return { start, end, ...weights, named: 'none' };
}

function signOfMention({ start, end }: Mention, { country, ai }: NamedEntity): Sign {
  const weights = { start, end, gadget: 0 };
  if (country !== 'CN') return { ...weights, ai: ai ? ACTOR : 0, china: 0, other: FOREIGN, named: 'none' };
  return { ...weights, ai: ai ? 1 : 0, china: ai ? 1 : ACTOR, other: 0, named: ai ? 'chinese-ai' : 'chinese' };
}

/** Terms inside longer signs only add what those do not say: 人工智能 in the title of a measure says nothing new. */
function withoutInner(sorted: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  let around: Sign | undefined;
  for (const sign of sorted) {
    if (around === undefined || sign.end > around.end) {
      kept.push(sign);
      around = sign;
    } else if (sign.ai > around.ai || sign.china > around.china || sign.other > around.other + SLIGHT) {
      kept.push(beyond(sign, around));
    }
  }
  return kept;
}

/** What a sign says that the one around it does not. */
function beyond(sign: Sign, around: Sign): Sign {
  const more = (topic: 'ai' | 'china' | 'other'): number => Math.max(0, sign[topic] - around[topic]);
  return { ...sign, ai: more('ai'), china: more('china'), other: more('other') };
}
