/** How open the products that an article is about were at a date, and when they opened. */
import { daysBetween, isAfter } from '../dates/partial-date.ts';
import { related } from '../facts/relations.ts';
import { openness, publicOpeningOf, type StateOfThing } from '../facts/state.ts';
import type { Entity, PartialDate, Role, Step } from '../types.ts';
import type { Context } from './context.ts';
import { productsOf, type Product } from './products.ts';

export interface Standing extends Product {
  readonly at: StateOfThing;
  /** The step that opened it to the public, before or after the date. */
  readonly open: Step;
}

/** What opens years later is another story. */
const LATEST_DAYS = 300;

/**
 * Everything the article is about that was not open to the public at its date. That it was closed is said only of what is known
 * to have opened later: a record without that step is no evidence.
 */
export function closedAt(context: Context, date: PartialDate): Standing[] {
  return productsOf(context).flatMap((product) => {
    const at = openness(product.thing, date);
    const open = publicOpeningOf(product.thing);
    if (!product.thing.ai || open === null || at.state === 'open' || at.state === 'withdrawn') return [];
    if (mayHaveOpenedBy(product.thing, date) || !isAfter(open.on, date) || isAfter(open.on, context.today)) return [];
    return at.by === null && daysBetween(date, open.on) > LATEST_DAYS ? [] : [{ ...product, at, open }];
  });
}

/** Chinese products that the public could use at the date, as far as is known; the weightiest first. */
export function openAt(context: Context, date: PartialDate): Standing[] {
  return productsOf(context).flatMap((product) => {
    const at = openness(product.thing, date);
    const open = publicOpeningOf(product.thing);
    const isOpen = open !== null && !isAfter(open.on, date) && at.state === 'open';
    return isOpen && product.thing.ai && product.thing.country === 'CN' ? [{ ...product, at, open }] : [];
  });
}

/** A site or a taxi service that is open says nothing of what an article on models is about. */
export function isOfModels({ thing: { roles } }: Standing): boolean {
  return MODELS.includes(roles[0] ?? 'app');
}

const MODELS: readonly Role[] = ['chatbot', 'language-model', 'image-model', 'video-model', 'speech-model', 'agent'];

/** True when it was shown or opened to somebody within the month or year of the date, on a day that is not known. */
function mayHaveOpenedBy({ steps }: Entity, date: PartialDate): boolean {
  return steps.some(
    ({ step, on }) => (step === 'previewed' || step === 'opened') && on.length < date.length && date.startsWith(on),
  );
}

/** Of a group and its daughters only the weightiest product: Alibaba's chatbot, not Alibaba Cloud's model as well. */
export function onePerHouse(context: Context, products: readonly Standing[]): Standing[] {
  const seen = new Set<string>();
  return products.filter(({ maker }) => {
    const house = houseOf(context, maker);
    if (seen.has(house)) return false;
    seen.add(house);
    return true;
  });
}

function houseOf(context: Context, maker: Entity): string {
  const [parent] = [...related(context.facts, maker, 'part-of'), ...related(context.facts, maker, 'owned-by')];
  return parent?.id ?? maker.id;
}
