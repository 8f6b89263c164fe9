/** For an article without a date: what state its things, rules and companies are in today, and the newest that is known of them. */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import type { Entity } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { latestRule } from '../later-rules.ts';
import { rulesFor } from '../policies.ts';
import { relevance, sanctionsMatter } from '../relevance.ts';
import { sentence } from '../sentence.ts';
import { stateSentence } from '../state-sentence.ts';
import { clauseOf } from '../statement.ts';
import { fitOf } from '../subjects.ts';
import { statementsOf } from '../told.ts';
import { demandsOf } from '../demands.ts';
import { lowerFirst } from './words.ts';

const MOST = 4;
const NEAR_DAYS = 700;
/** Where its shares are traded is seldom what an article is about. */
const LISTING = 0.4;
const BEHIND = 0.7;

/** Who stands far behind the main actor has little to tell. */
function standingWeight(context: Context, { id }: Entity): number {
  return context.weight(id) * context.standing(id) ** BEHIND;
}

export const standsToday: Frame = (context) => {
  if (context.date !== null) return [];
  return [...rulesToday(context), ...bodiesToday(context), ...newest(context)];
};

const rulesToday: Frame = (context) =>
  rulesFor(context).flatMap(({ policy, weight }): Candidate[] => {
    const state = stateSentence(context.facts, policy, context.today, 'now');
    const demands = latestRule(context, policy) ?? demandsOf(context, policy);
    if (state === null) return [];
    const more = demands === null ? {} : { continuation: demands, demands: true as const };
    return [{ frame: 'rule-today', slot: 'rule', score: weight, about: [policy.id], sentence: state, ...more }];
  });

const bodiesToday: Frame = (context) =>
  context.named.flatMap((body): Candidate[] => {
    if (body.kind !== 'company' && body.kind !== 'lab') return [];
    const state = stateSentence(context.facts, body, context.today, 'now');
    const isListed = body.steps.some(({ under }) => under !== undefined);
    const score = standingWeight(context, body) * (isListed ? sanctionsMatter(context) : LISTING);
    return state === null ? [] : [{ frame: 'body-today', slot: 'now', score, about: [body.id], sentence: state }];
  });

/** The newest major statement of each weighty entity; what is long past counts less. */
const newest: Frame = (context) =>
  context.named.slice(0, 2 * MOST).flatMap((owner): Candidate[] => {
    const told = statementsOf(context.facts, owner).findLast(
      ({ statement }) => statement.major === true && !isAfter(statement.on, context.today),
    );
    if (told === undefined) return [];
    const clause = clauseOf(context.facts, owner, told.statement);
    const text = `<on ${told.statement.on}>, ${lowerFirst(clause)}.`;
    const near = 1 / (1 + daysBetween(told.statement.on, context.today) / NEAR_DAYS);
    return [
      {
        frame: 'newest',
        slot: 'since',
        score: standingWeight(context, owner) * near * fitOf(context, told, clause) * relevance(context, told),
        about: [owner.id],
        sentence: sentence(context.facts, text, [told], null),
      },
    ];
  });
