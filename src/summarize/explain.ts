/** What a card says about one entity, seen from the article's date. */
import { daysBetween, isAfter, lastDay } from '../dates/partial-date.ts';
import { dateWords } from '../dates/words.ts';
import { entityOf, heldName, type Names, namesAt } from '../facts/names-at.ts';
import { inverseRelations } from '../facts/relations.ts';
import { startsAfter } from '../facts/state.ts';
import type {
  DatedSentence,
  Entity,
  EntityId,
  FactSet,
  Kind,
  PartialDate,
  RelationType,
  Sentence,
  Source,
  StepName,
} from '../types.ts';
import { datedSentence, statementsOf, type Told } from './told.ts';
import { sentence, sourcesOf } from './sentence.ts';
import { addedSentence, stateSentence } from './state-sentence.ts';

export interface ExplainedRelation {
  readonly type: RelationType;
  /** True when the other entity points here: "makes" instead of "made by". */
  readonly inverse: boolean;
  readonly entity: EntityId;
  readonly kind: Kind;
  readonly name: string;
  readonly names: Names;
  readonly as: string | null;
  /** When it ended, if it has; null for what holds. */
  readonly until: PartialDate | null;
}

/** One step on the drawn line. */
export interface LineStep {
  readonly step: StepName;
  readonly on: PartialDate;
  readonly sinceArticle: boolean;
}

export interface Explanation {
  readonly entity: EntityId;
  readonly kind: Kind;
  readonly name: string;
  /** The name at the article's date when it was another one. */
  readonly nameThen: string | null;
  readonly names: Names;
  readonly is: Sentence;
  /** How it stood at the article's date, or else the last that had been heard of it by then. Null when there is neither, or no date. */
  readonly then: Sentence | null;
  /** What holds today; beside a state of then that still holds, only what has been added. */
  readonly now: Sentence | null;
  /** Where no state is on record: the newest major statement, with its date. */
  readonly latest: Sentence | null;
  /** The three that matter most beside `latest`, oldest first. */
  readonly sinceThen: readonly DatedSentence[];
  /** Everything dated, oldest first, for the full page. */
  readonly all: readonly DatedSentence[];
  readonly line: readonly LineStep[];
  readonly relations: readonly ExplainedRelation[];
  readonly sources: readonly Source[];
}

const SINCE_MAX = 3;
const SINCE_FEW = 2;
/** Changes of state that are no news by themselves. */
const QUIET: readonly StepName[] = ['adopted', 'dated', 'filed', 'updated', 'born', 'founded', 'established'];
/** A statement older than this against the article is no news of its time. */
const RECENT_DAYS = 180;
/** For an article without a date. */
const LONG_DAYS = 900;

/** Null for an id that the facts do not hold. */
export function explain(
  id: EntityId,
  facts: FactSet,
  published: PartialDate | null,
  today: PartialDate,
): Explanation | null {
  const entity = entityOf(facts, id);
  if (entity === null) return null;
  const statements = statementsOf(facts, entity).filter(({ statement }) => !isAfter(statement.on, today));
  const since = published === null ? [] : statements.filter(({ statement }) => startsAfter(statement, published));
  const say = (told: Told): DatedSentence => datedSentence(facts, told, published);
  const then = published === null ? null : stateSentence(facts, entity, published, 'then');
  const now = nowBeside(facts, entity, then, published, today);
  const latest = now === null && entity.kind !== 'policy' ? latestOf(statements, published, today) : null;
  const rest = (published === null ? statements : since).filter((told) => told !== latest);
  const nameThen = published === null ? null : heldName(entity, 'en', published);
  return {
    entity: id,
    kind: entity.kind,
    name: entity.name,
    nameThen: nameThen === entity.name ? null : nameThen,
    names: namesAt(entity, today),
    is: sentence(facts, entity.is, [], null),
    then: published === null ? null : (then ?? lastBefore(facts, statements, published)),
    now,
    latest: latest === null ? null : withDate(facts, latest, published),
    sinceThen: best(rest).map(say),
    all: statements.map(say),
    line: lineOf(entity, published, today),
    relations: relationsOf(facts, entity, today),
    sources: sourcesOf(statements),
  };
}

/** What had been the last word on it when the article was written, if that was not long before. */
function lastBefore(facts: FactSet, statements: readonly Told[], published: PartialDate): Sentence | null {
  const told = statements.findLast(({ statement }) => !startsAfter(statement, published));
  if (told === undefined || daysBetween(told.statement.on, published) > RECENT_DAYS) return null;
  return withDate(facts, told, published);
}

/** What is told under today's heading: all that holds, or what has been added to what the line above it says and still holds. */
function nowBeside(
  facts: FactSet,
  entity: Entity,
  then: Sentence | null,
  published: PartialDate | null,
  today: PartialDate,
): Sentence | null {
  const now = stateSentence(facts, entity, today, 'now');
  if (now === null || then === null || published === null || now.basis.length <= then.basis.length) return now;
  const stillHolds = then.basis.every((basis) => now.basis.includes(basis));
  return stillHolds ? (addedSentence(facts, entity, published, today) ?? now) : now;
}

/** The newest major statement, unless it lies long before the article, or long back for an article without a date. */
function latestOf(statements: readonly Told[], published: PartialDate | null, today: PartialDate): Told | null {
  const told = statements.findLast(({ statement }) => statement.major === true) ?? null;
  if (told === null) return null;
  const oldest = published === null ? { from: today, days: LONG_DAYS } : { from: published, days: RECENT_DAYS };
  return daysBetween(told.statement.on, oldest.from) > oldest.days ? null : told;
}

/** "25 February 2026: Nvidia reckoned with ..." */
function withDate(facts: FactSet, told: Told, published: PartialDate | null): Sentence {
  const { spans, basis, sources } = datedSentence(facts, told, published);
  return { spans: [{ text: `${dateWords(told.statement.on)}: ` }, ...spans], basis, sources };
}

/** Of the major ones the first, the newest and one between; changes of state, and where there is little else the newest facts, fill up. */
function best(statements: readonly Told[]): Told[] {
  const major = statements.filter(({ statement }) => statement.major === true);
  const [first] = major;
  const last = major.at(-1);
  const chosen =
    major.length > SINCE_MAX && first !== undefined && last !== undefined
      ? [first, between(major, first, last), last]
      : [...major, ...filling(statements, major.length)];
  return statements
    .filter((told) => chosen.includes(told))
    .sort((a, b) => lastDay(a.statement.on).localeCompare(lastDay(b.statement.on)));
}

function filling(statements: readonly Told[], there: number): Told[] {
  const minor = statements.filter(({ statement }) => statement.major !== true).toReversed();
  const changes = minor.filter(({ statement }) => 'step' in statement && !QUIET.includes(statement.step));
  const others = minor.filter((told) => !changes.includes(told));
  const steps = changes.slice(0, Math.max(0, SINCE_MAX - there));
  return [...steps, ...others.slice(0, Math.max(0, SINCE_FEW - there - steps.length))];
}

/** The one that lies farthest from both ends. */
function between(major: readonly Told[], first: Told, last: Told): Told {
  const farness = ({ statement: { on } }: Told): number =>
    Math.min(daysBetween(first.statement.on, on), daysBetween(on, last.statement.on));
  return major.slice(1, -1).toSorted((a, b) => farness(b) - farness(a))[0] ?? first;
}

function lineOf(entity: Entity, published: PartialDate | null, today: PartialDate): LineStep[] {
  return entity.steps
    .filter(({ on }) => !isAfter(on, today))
    .map((step) => ({
      step: step.step,
      on: step.on,
      sinceArticle: published !== null && startsAfter(step, published),
    }));
}

/** What holds first, then what has ended. */
function relationsOf(facts: FactSet, entity: Entity, today: PartialDate): ExplainedRelation[] {
  const own = entity.relations.map((relation) => ({ relation, other: relation.entity, inverse: false }));
  const others = (inverseRelations(facts).get(entity.id) ?? []).map(({ from, relation }) => ({
    relation,
    other: from.id,
    inverse: true,
  }));
  return [...own, ...others]
    .filter(({ relation: { from } }) => from === undefined || !isAfter(from, today))
    .flatMap(({ relation: { type, as, until }, other, inverse }) => {
      const to = entityOf(facts, other);
      const ended = until !== undefined && isAfter(today, until) ? until : null;
      if (to === null) return [];
      const { id, kind, name } = to;
      return [{ type, inverse, entity: id, kind, name, names: namesAt(to, today), as: as ?? null, until: ended }];
    })
    .sort((a, b) => Number(a.until !== null) - Number(b.until !== null));
}
