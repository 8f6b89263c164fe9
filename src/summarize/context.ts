/** What every frame looks at: the date, how much each entity matters to this article, and what the article is about. */
import { inverseRelations, type Inverse } from '../facts/relations.ts';
import { entityOf } from '../facts/names-at.ts';
import { impliedBy } from './implied.ts';
import { rolesInTerms, shareOf, subjectsOf, type Subjects } from './subjects.ts';
import type { Entity, EntityId, FactSet, PartialDate, Reading, Role } from '../types.ts';

export interface Context {
  readonly facts: FactSet;
  /** Null for an undated article. */
  readonly date: PartialDate | null;
  readonly today: PartialDate;
  /** Entities that the article names, and rules and events of its days that it means; the weightiest first. */
  readonly named: readonly Entity[];
  /** How much an entity matters to this article; 0 for what it does not name. */
  weight(id: EntityId): number;
  /** True for a rule or an event of its days that it means without saying so. */
  isImplied(id: EntityId): boolean;
  /** How much the article is about things and actors of a role. */
  topic(role: Role): number;
  /** From 0 to 1: how much of the article's main subject these roles are; 1 when there are none. */
  alignment(roles: readonly Role[]): number;
  /** True when its text speaks of China, whoever it names. */
  readonly ofChina: boolean;
  /** What it is about beyond names; empty when it does not show. */
  readonly subjects: Subjects;
  /** The same by its words and the models and chips that it names alone, whatever the trades of its companies. */
  readonly spoken: Subjects;
  /** From 0 to 1: how near an entity comes to the weightiest one. */
  standing(id: EntityId): number;
  /** The relations of others that point to an entity. */
  pointingTo(id: EntityId): readonly Inverse[];
}

const TITLE = 6;
const LEAD = 3;
/** The story is told of China: foreign actors and things are its setting unless the title names them... */
const FOREIGN = 0.35;
/** ...but a chip that export rules name is half its subject. */
const RULED = 0.6;
const PASSING = 0.6;
const OFF_TOPIC = 0.5;

export function contextOf(reading: Reading, facts: FactSet, today: PartialDate): Context {
  const weights = weigh(reading, facts);
  const named = [...weights.keys()].flatMap((id) => entityOf(facts, id) ?? []);
  const topics = topicsOf(named, (id) => weights.get(id) ?? 0);
  for (const [role, value] of rolesInTerms(reading)) topics.set(role, Math.max(topics.get(role) ?? 0, value));
  focus(weights, named, topics);
  const highest = Math.max(0, ...weights.values());
  const implied = impliedBy(facts, reading.published?.date ?? null, (of) => weights.get(of) ?? 0, highest);
  const unnamed = new Set(implied.map(([id]) => id).filter((id) => !weights.has(id)));
  for (const [id, value] of implied) {
    if (!weights.has(id)) named.push(...[entityOf(facts, id)].filter((entity) => entity !== null));
    weights.set(id, value);
  }
  named.sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  const inverse = inverseRelations(facts);
  const top = Math.max(0, ...weights.values());
  return {
    facts,
    date: reading.published?.date ?? null,
    today,
    named,
    weight: (id) => weights.get(id) ?? 0,
    isImplied: (id) => unnamed.has(id),
    topic: (role) => Math.sqrt(topics.get(role) ?? 0),
    alignment: (roles) => alignmentOf(roles, topics),
    ofChina: reading.verdict.reasons.some(({ code }) => code === 'speaks-of-china'),
    subjects: subjectsOf(reading, named.map(shownIn(reading)), (id) => weights.get(id) ?? 0),
    spoken: subjectsOf(
      reading,
      named.filter(({ kind }) => kind === 'model' || kind === 'chip'),
      (id) => weights.get(id) ?? 0,
    ),
    standing: (id) => (top === 0 ? 0 : (weights.get(id) ?? 0) / top),
    pointingTo: (id) => inverse.get(id) ?? [],
  };
}

/** A company of many trades stands for those of which the article's own words speak; where they show none, for all. */
function shownIn(reading: Reading): (entity: Entity) => Entity {
  const shown = subjectsOf(reading, [], () => 0);
  return (entity) =>
    shown.size === 0 || entity.kind === 'model' || entity.kind === 'chip'
      ? entity
      : { ...entity, roles: entity.roles.filter((role) => shareOf(shown, role) !== 0) };
}

function weigh(reading: Reading, facts: FactSet): Map<EntityId, number> {
  const weights = new Map<EntityId, number>();
  const counts = new Map<EntityId, number>();
  for (const { entity, start } of reading.mentions) {
    const seen = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, seen);
    const place = start < reading.titleEnd ? TITLE : start < reading.leadEnd ? LEAD : 0;
    const weight = Math.max(weights.get(entity) ?? 0, place) + 1 / seen;
    weights.set(entity, weight);
  }
  for (const [id, weight] of weights) {
    const entity = entityOf(facts, id);
    if (entity?.country === 'CN' || weight >= TITLE) continue;
    const ruled = entity?.kind === 'chip' && entity.steps.some(({ under }) => under !== undefined);
    weights.set(id, weight * (ruled ? RULED : FOREIGN));
  }
  return weights;
}

function alignmentOf(roles: readonly Role[], topics: ReadonlyMap<Role, number>): number {
  const top = Math.max(0, ...topics.values());
  return top === 0 || roles.length === 0 ? 1 : Math.max(...roles.map((role) => topics.get(role) ?? 0)) / top;
}

/** Who is of another trade than the article's main one, and people and bodies named in passing, matter less to it. */
function focus(weights: Map<EntityId, number>, named: readonly Entity[], topics: ReadonlyMap<Role, number>): void {
  for (const { id, kind, roles } of named) {
    const weight = weights.get(id) ?? 0;
    if (weight >= TITLE) continue;
    const passing = kind === 'person' || kind === 'agency' ? PASSING : 1;
    weights.set(id, weight * passing * (OFF_TOPIC + (1 - OFF_TOPIC) * alignmentOf(roles, topics)));
  }
}

function topicsOf(named: readonly Entity[], weightOf: (id: EntityId) => number): Map<Role, number> {
  const topics = new Map<Role, number>();
  for (const entity of named) {
    for (const [index, role] of entity.roles.entries()) {
      topics.set(role, (topics.get(role) ?? 0) + weightOf(entity.id) / (index + 1));
    }
  }
  return topics;
}
