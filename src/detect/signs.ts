/** Everything in an article that speaks of AI, of China or of another country, with its weight: terms and mentions alike. */
import type { Article, Mention, NamedEntity, NameTable } from '../types.ts';
import { findTerms, type TermFound } from './find-terms.ts';

export interface Sign {
  readonly start: number;
  readonly end: number;
  /** How much it speaks of each, 0 to 1. */
  readonly ai: number;
  readonly china: number;
  readonly other: number;
  /** A mention of an entity that is by itself AI in China, of another Chinese one, or neither. */
  readonly named: 'chinese-ai' | 'chinese' | 'none';
}

const HINT = 0.35;
/** A Chinese firm or body that also does other things: a phone maker, a ministry. */
const ACTOR = 0.8;
/** Foreign names speak of their country less than its own name does: OpenAI is in the news everywhere. */
const FOREIGN = 0.3;

/** Sorted by start. */
export function signsOf(article: Article, mentions: readonly Mention[], table: NameTable): Sign[] {
  const entities = new Map(table.entities.map((entity) => [entity.id, entity]));
  const named = mentions.flatMap((mention) => {
    const entity = entities.get(mention.entity);
    return entity === undefined ? [] : [signOfMention(mention, entity)];
  });
  const terms = findTerms(article.text, article.lang).map(signOfTerm);
  return withoutInner([...named, ...terms].sort((one, other) => one.start - other.start || other.end - one.end));
}

function signOfTerm({ topic, start, end }: TermFound): Sign {
  if (topic === 'chinese-ai') return { start, end, ai: 1, china: 1, other: 0, named: 'chinese-ai' };
  const weight = topic.endsWith('-hint') ? HINT : 1;
  const about = (name: string): number => (topic.startsWith(name) ? weight : 0);
  return { start, end, ai: about('ai'), china: about('china'), other: about('other'), named: 'none' };
}

function signOfMention({ start, end }: Mention, { country, ai }: NamedEntity): Sign {
  if (country !== 'CN') return { start, end, ai: ai ? ACTOR : 0, china: 0, other: FOREIGN, named: 'none' };
  return { start, end, ai: ai ? 1 : 0, china: ai ? 1 : ACTOR, other: 0, named: ai ? 'chinese-ai' : 'chinese' };
}

/** Terms inside longer signs only add what those do not say: 人工智能 in the title of a measure says nothing new. */
function withoutInner(sorted: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  for (const sign of sorted) {
    const last = kept.at(-1);
    const isInner = last !== undefined && sign.end <= last.end;
    if (!isInner || sign.ai > last.ai || sign.china > last.china) kept.push(sign);
  }
  return kept;
}
