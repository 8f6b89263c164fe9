/** Rules and events that an article is about without naming them: they came in its very days, from those whom it does name. */
import { bracesIn } from '../facts/braces.ts';
import { daysBetween, precisionOf } from '../dates/partial-date.ts';
import type { Entity, EntityId, FactSet, PartialDate, StepName } from '../types.ts';

/** News is written up to so many days after what it reports, and a day before it where a clock lies between. */
const AFTER_DAYS = 4;
const BEFORE_DAYS = 1;
/** Who brings an event with it must matter to the article: it stands in the title or the lead. */
const ACTOR = 2.4;
const MOST = 2;
/** How much of its actors' weight a rule or an event takes on, and the bounds of that. */
const RULE_SHARE = 2.5;
const EVENT_SHARE = 0.9;
const LEAST = 2;
/** An event of these days that the text names, wherever. */
const NAMED = 4;
const HIGHEST = 6;
const COMINGS: readonly StepName[] = ['proposed', 'drafted', 'adopted', 'published', 'in-force', 'suspended'];

/** Each with the weight that it has for the article, never more than `top`; the weightiest first. None for an article whose day is not known. */
export function impliedBy(
  facts: FactSet,
  date: PartialDate | null,
  weight: (id: EntityId) => number,
  top: number,
): [EntityId, number][] {
  if (date === null || precisionOf(date) !== 'day') return [];
  return Object.values(facts.entities)
    .filter((entity) => (entity.kind === 'policy' || entity.kind === 'event') && weight(entity.id) < NAMED)
    .filter((entity) => cameIn(entity, date))
    .map((entity): [EntityId, number] => [entity.id, Math.min(top, weightFrom(entity, weight))])
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
}

function cameIn({ kind, steps }: Entity, date: PartialDate): boolean {
  return steps.some(({ step, on }) => {
    if (precisionOf(on) !== 'day' || (kind === 'policy' && !COMINGS.includes(step))) return false;
    const days = daysBetween(on, date);
    return days >= -BEFORE_DAYS && days <= AFTER_DAYS;
  });
}

function weightFrom(entity: Entity, weight: (id: EntityId) => number): number {
  if (entity.kind === 'policy') {
    const issuers = entity.relations.filter(({ type }) => type === 'issued-by');
    const issuer = Math.max(0, ...issuers.map(({ entity: id }) => weight(id)));
    return issuer === 0 ? 0 : within(issuer * RULE_SHARE);
  }
  const own = weight(entity.id) > 0 ? NAMED : 0;
  const texts = [entity.is, ...entity.steps.map(({ text }) => text ?? '')];
  const actor = Math.max(0, ...texts.flatMap(bracesIn).map(weight));
  return actor < ACTOR ? own : Math.max(own, within(actor * EVENT_SHARE));
}

function within(value: number): number {
  return Math.min(HIGHEST, Math.max(LEAST, value));
}
