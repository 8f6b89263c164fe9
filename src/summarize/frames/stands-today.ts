/** For an article without a date: what state its entities are in today. */
import type { Candidate, Frame } from '../candidate.ts';
import { productsOf } from '../products.ts';
import { rulesFor } from '../policies.ts';
import { stateSentence } from '../state-sentence.ts';
import { isAfter } from '../../dates/partial-date.ts';
import { sentence } from '../sentence.ts';
import { clauseOf } from '../statement.ts';
import { statementsOf } from '../told.ts';
import { lowerFirst } from './words.ts';

export const standsToday: Frame = (context) => {
  if (context.date !== null) return [];
  const things = productsOf(context).map(({ thing, weight }) => ({ entity: thing, weight }));
  const rules = rulesFor(context).map(({ policy, weight }) => ({ entity: policy, weight }));
  const bodies = context.named.map((entity) => ({ entity, weight: context.weight(entity.id) }));
  const states = [...things, ...rules, ...bodies].flatMap(({ entity, weight }): Candidate[] => {
    const state = stateSentence(context.facts, entity, context.today, 'now');
    return state === null
      ? []
      : [
          {
            frame: 'stands-today',
            slot: entity.kind === 'policy' ? 'rule' : 'now',
            score: weight,
            about: [entity.id],
            sentence: state,
          },
        ];
  });
  return [...states, ...newest(context)];
};

/** The newest major statement of each weighty entity. */
const newest: Frame = (context) =>
  context.named.slice(0, 4).flatMap((owner): Candidate[] => {
    const told = statementsOf(context.facts, owner).findLast(
      ({ statement }) => statement.major === true && !isAfter(statement.on, context.today),
    );
    if (told === undefined) return [];
    const text = `<on ${told.statement.on}>, ${lowerFirst(clauseOf(context.facts, owner, told.statement))}.`;
    return [
      {
        frame: 'newest',
        slot: 'since',
        score: context.weight(owner.id) * 0.8,
        about: [owner.id],
        sentence: sentence(context.facts, text, [told], null),
      },
    ];
  });
