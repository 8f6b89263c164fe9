/** The models and products that an article is about, also without naming them: a chatbot of a maker named in an article on chatbots. */
import { related } from '../facts/relations.ts';
import type { Entity, Role } from '../types.ts';
import type { Context } from './context.ts';
import { areKin, familyOf } from './family.ts';
import { fitOfThing } from './subjects.ts';

export interface Product {
  readonly thing: Entity;
  readonly maker: Entity;
  readonly weight: number;
}

/** How much of the topic's weight a product of it takes on. */
const BY_TOPIC = 1;
/** Below this an article is not about such things. */
const IN_TOPIC = 0.8;
/** A subsidiary's product is a step further away. */
const SUBSIDIARY = 0.8;
/** Foreign products are the setting, not the story. */
const FOREIGN = 0.3;
/** What is of another sort than the maker's thing that the title names. */
const BESIDE = 0.3;
const SUBJECT = 0.7;
const IN_TITLE = 6;
/** A language model matters a little less to an article on chatbots than a chatbot does. */
const KIN = 0.7;

/** The weightiest first; each with the maker that the article names, or else its own. */
export function productsOf(context: Context): Product[] {
  const products = new Map<string, Product>();
  const add = (product: Product): void => {
    if (product.weight > (products.get(product.thing.id)?.weight ?? 0)) products.set(product.thing.id, product);
  };
  for (const maker of context.named) {
    for (const thing of madeBy(context, maker))
      add({ thing, maker, weight: weightOf(context, thing, context.weight(maker.id)) });
    for (const daughter of daughtersOf(context, maker)) {
      for (const thing of madeBy(context, daughter)) {
        add({ thing, maker: daughter, weight: weightOf(context, thing, context.weight(maker.id)) * SUBSIDIARY });
      }
    }
  }
  for (const thing of context.named) {
    const [maker] = related(context.facts, thing, 'made-by');
    if (thing.kind === 'model' && maker !== undefined)
      add({ thing, maker, weight: weightOf(context, thing, context.weight(maker.id)) });
  }
  return [...products.values()].sort((a, b) => b.weight - a.weight);
}

function madeBy(context: Context, maker: Entity): Entity[] {
  return pointing(context, maker, ['made-by']).filter(({ kind }) => kind === 'model');
}

function daughtersOf(context: Context, maker: Entity): Entity[] {
  return pointing(context, maker, ['part-of', 'owned-by']).filter(({ kind }) => kind === 'company' || kind === 'lab');
}

function pointing(context: Context, to: Entity, types: readonly string[]): Entity[] {
  return context.pointingTo(to.id).flatMap(({ from, relation }) => (types.includes(relation.type) ? [from] : []));
}

function weightOf(context: Context, thing: Entity, makerWeight: number): number {
  const own = context.weight(thing.id);
  const topic = topicOf(context, thing.roles);
  if (own === 0 && topic < IN_TOPIC) return 0;
  const fit = own > 0 ? 1 : fitOfThing(context.subjects, thing);
  const beside = own === 0 && isBeside(context, thing) ? BESIDE : 1;
  return (own + makerWeight / 2 + topic * BY_TOPIC) * fit * beside * (thing.country === 'CN' ? 1 : FOREIGN);
}

/** True where the article is about other things of that maker, and of another sort: on TikTok, not on a chatbot. */
function isBeside(context: Context, thing: Entity): boolean {
  const makers = related(context.facts, thing, 'made-by');
  const subjects = makers
    .flatMap((maker) => madeBy(context, maker))
    .filter(({ id }) => context.standing(id) >= SUBJECT && context.weight(id) >= IN_TITLE);
  return subjects.length > 0 && !subjects.some((other) => other.roles[0] !== 'app' && areKin(other, thing));
}

/** How much the article is about things of such roles, or of roles of the same family. */
function topicOf(context: Context, roles: readonly Role[]): number {
  const kinTopic = (role: Role): number =>
    Math.max(...familyOf(role).map((kin) => context.topic(kin) * (kin === role ? 1 : KIN)));
  return Math.max(0, ...roles.map((role, index) => kinTopic(role) / (index + 1)));
}
