/** The models and products that an article is about without naming them: a chatbot of a maker named in an article on chatbots. */
import { related } from '../facts/relations.ts';
import type { Entity } from '../types.ts';
import type { Context } from './context.ts';

export interface Product {
  readonly thing: Entity;
  readonly maker: Entity;
  readonly weight: number;
}

/** What is named itself counts in full; what a named maker makes counts when the article is about such things. */
export function productsOf(context: Context): Product[] {
  const products = new Map<string, Product>();
  for (const maker of context.named) {
    for (const { from: thing, relation } of context.pointingTo(maker.id)) {
      if (relation.type !== 'made-by' || thing.kind !== 'model') continue;
      const weight = weightOf(context, thing, maker);
      const known = products.get(thing.id);
      if (weight > 0 && (known === undefined || known.weight < weight))
        products.set(thing.id, { thing, maker, weight });
    }
  }
  for (const thing of context.named) {
    const [maker] = related(context.facts, thing, 'made-by');
    if (thing.kind !== 'model' || maker === undefined || products.has(thing.id)) continue;
    products.set(thing.id, { thing, maker, weight: context.weight(thing.id) });
  }
  return [...products.values()].sort((a, b) => b.weight - a.weight);
}

function weightOf(context: Context, thing: Entity, maker: Entity): number {
  const own = context.weight(thing.id);
  if (own > 0) return own + context.weight(maker.id) / 2;
  const [role] = thing.roles;
  return role !== undefined && context.topic(role) >= 1 ? context.weight(maker.id) / 2 : 0;
}
