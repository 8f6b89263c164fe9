/** A named rule that was in force, or at least out, when the article was written: does it still stand? */
import { isAfter } from '../../dates/partial-date.ts';
import { nextStep, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { rulesFor, type Rule } from '../policies.ts';
import { sentence } from '../sentence.ts';
import { demandsOf } from '../demands.ts';
import { beforeArticle, datedClause, ground, verb } from './words.ts';

export const ruleStanding: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return rulesFor(context).flatMap((rule) =>
    rule.named ? [...changed(context, date, rule), ...recent(context, date, rule)] : backdrop(context, date, rule),
  );
};

/** A rule that the article does not name but that bound what it is about. */
function backdrop(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { state, by } = policyState(policy, date);
  const demands = demandsOf(context, policy);
  if (by === null || state !== 'in-force' || demands === null) return [];
  const text = `{${policy.id}} had been in force since <${by.on}>.`;
  return [
    {
      frame: 'rule-backdrop',
      slot: 'then',
      score: weight * 0.9,
      about: [policy.id],
      sentence: sentence(context.facts, text, [ground(policy, by)], date),
      continuation: demands,
    },
  ];
}

/** Amended, suspended, rescinded since: the change is the news. */
function changed(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { by } = policyState(policy, date);
  const change = nextStep(policy, ['rescinded', 'repealed', 'suspended', 'amended', 'in-force'], date, context.today);
  if (by === null || by.step === 'drafted' || change === null) return [];
  const text = `${datedClause(context.facts, policy, change)}${planned(change, context.today)}.`;
  return [
    {
      frame: 'rule-changed',
      slot: 'since',
      score: weight * 1.4,
      about: [policy.id],
      sentence: sentence(context.facts, text, [ground(policy, change)], null),
    },
  ];
}

function planned({ until, due }: Step, today: PartialDate): string {
  if (until !== undefined) return `, until <${until}>`;
  if (due === undefined) return '';
  return isAfter(today, due)
    ? `; that was due to end <on ${due}>, which is not confirmed here`
    : `, until <${due}> as planned`;
}

/** "had been in force for a month when this was written". */
function recent(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { state, by } = policyState(policy, date);
  if (by === null || (state !== 'in-force' && state !== 'published')) return [];
  const text = `${stood(policy, by, state, date)}.`;
  return [
    {
      frame: 'rule-standing',
      slot: 'then',
      score: weight,
      about: [policy.id],
      sentence: sentence(context.facts, text, [ground(policy, by)], date),
    },
  ];
}

function stood(policy: Entity, by: Step, state: 'in-force' | 'published', date: PartialDate): string {
  const force = policy.steps.find(({ step, on }) => step === 'in-force' && isAfter(on, date));
  if (state === 'published' && force !== undefined) {
    return `{${policy.id}} had been published ${beforeArticle(by.on, date)} and ${verb(policy, 'was', 'were')} to take effect <on ${force.on}>`;
  }
  return state === 'in-force'
    ? `{${policy.id}} had taken effect ${beforeArticle(by.on, date)}`
    : `{${policy.id}} had come out ${beforeArticle(by.on, date)}`;
}
