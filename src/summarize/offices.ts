/** The offices that a person held at a date, as far as the day on which they began is known. */
import { isAfter, isBefore } from '../dates/partial-date.ts';
import { groupBy } from '../facts/group.ts';
import { inverseRelations } from '../facts/relations.ts';
import { startsAfter } from '../facts/state.ts';
import type { Entity, FactSet, PartialDate, Relation, Sentence } from '../types.ts';
import { list, sentence, type Ground } from './sentence.ts';

interface Office {
  readonly body: Entity;
  readonly relation: Relation;
  readonly as: string;
  readonly from: PartialDate;
}

/** "Eddie Wu had been chief executive of Alibaba since 10 September 2023."; null when none is known. */
export function officeSentence(
  facts: FactSet,
  person: Entity,
  date: PartialDate,
  have: 'had' | 'has',
): Sentence | null {
  const held = officesOf(facts, person).filter(
    ({ relation: { until }, from }) =>
      !startsAfter({ on: from }, date) && (until === undefined || isAfter(until, date)),
  );
  if (held.length === 0) return null;
  const items = [...groupBy(held, ({ body, from }) => `${body.id} ${from}`).values()].map((same) => {
    const [{ body, from } = { body: person, from: date }] = same;
    return `${list([...new Set(same.map(({ as }) => as))])} of {${body.id}} since <${from}>`;
  });
  const grounds = held.map(({ body, relation }): Ground => ({
    owner: body,
    statement: { ...relation, on: relation.from ?? date },
  }));
  return sentence(facts, `{${person.id}} ${have} been ${list(items)}.`, grounds, date);
}

function officesOf(facts: FactSet, person: Entity): Office[] {
  return (inverseRelations(facts).get(person.id) ?? [])
    .flatMap(({ from: body, relation }): Office[] => {
      const { type, as, from } = relation;
      return type === 'led-by' && as !== undefined && from !== undefined ? [{ body, relation, as, from }] : [];
    })
    .sort((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
}
