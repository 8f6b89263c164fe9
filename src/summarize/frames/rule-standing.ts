/** A named rule that was in force, or at least out, when the article was written: does it still stand? */
import { daysBetween, isAfter } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { nextStep, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { rulesFor, type Rule } from '../policies.ts';
import { suspensionWords } from '../policy-words.ts';
import { laterRules, latestRule } from '../later-rules.ts';
import { sentence } from '../sentence.ts';
import { demandsOf } from '../demands.ts';
import { beforeArticle, datedClause, ground, verb } from './words.ts';

/** Beyond this a day says more than a span. */
const LONG_DAYS = 700;
/** That a rule came out these days is what the article reports itself. */
const OWN_NEWS_DAYS = 4;
const OWN_NEWS = 0.4;

export const ruleStanding: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return rulesFor(context).flatMap((rule) => [
    ...coming(context, date, rule),
    ...(rule.named
      ? [...due(context, date, rule), ...changed(context, date, rule), ...recent(context, date, rule)]
      : backdrop(context, date, rule)),
  ]);
};

/** Published, and about to take effect: that it did is what a reader of the article must know. */
function coming(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { state, by } = policyState(policy, date);
  const force = nextStep(policy, ['in-force'], date, context.today);
  if (state !== 'published' || by === null || force === null) return [];
  const when = daysBetween(date, force.on);
  const out =
    daysBetween(by.on, date) === 0
      ? `{${policy.id}} came out on the day of this article`
      : `when this was written, {${policy.id}} had been out for ${spanWords(daysBetween(by.on, date))}`;
  const text = `${out}; ${verb(policy, 'it', 'they')} took effect ${spanWords(when)} later, <on ${force.on}>.`;
  const demands = demandsOf(context, policy);
  return [
    {
      frame: 'rule-coming',
      slot: 'then',
      score: weight * 1.4,
      about: [policy.id],
      tells: [policy.id],
      always: true,
      once: 'rule-backdrop',
      sentence: sentence(context.facts, text, [ground(policy, by), ground(policy, force)], date),
      ...(demands === null ? {} : { continuation: demands, demands: true as const }),
    },
  ];
}

/** A planned end that has passed by today, of something that the article's own time knew. */
function due(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const step = policy.steps.find(
    ({ on, due: end }) => end !== undefined && !isAfter(on, date) && isAfter(end, date) && isAfter(context.today, end),
  );
  if (step?.due === undefined) return [];
  const what = step.step === 'suspended' ? `the suspension of {${policy.id}}` : `{${policy.id}}`;
  const text = `${what} was due to end <on ${step.due}>; whether it did is not confirmed here.`;
  return [
    {
      frame: 'due-since',
      slot: 'now',
      on: step.due,
      score: weight * 1.5,
      about: [policy.id],
      sentence: sentence(context.facts, text, [ground(policy, step)], null),
    },
  ];
}

/** A rule that the article does not name but that bound what it is about. */
function backdrop(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { state, by } = policyState(policy, date);
  const demands = latestRule(context, policy) ?? demandsOf(context, policy);
  if (by === null || state !== 'in-force' || demands === null || wasChanged(context, date, policy)) return [];
  const days = daysBetween(by.on, date);
  const since = days > LONG_DAYS ? `since <${by.on}>` : `for ${spanWords(days)}`;
  const text = `when this was written, {${policy.id}} had been in force ${since}.`;
  return [
    {
      frame: 'rule-backdrop',
      slot: 'then',
      score: weight * 0.9,
      about: [policy.id],
      once: 'rule-backdrop',
      sentence: sentence(context.facts, text, [ground(policy, by)], date),
      continuation: demands,
      demands: true as const,
    },
  ];
}

/** What had been changed by a newer rule before the article was written is not the rule of its time. */
function wasChanged(context: Context, date: PartialDate, policy: Entity): boolean {
  return laterRules(context, policy).some(
    (later) => isAfter(date, later.by.on) && context.alignment(later.policy.binds.slice(0, 1)) > 0,
  );
}

/** Amended, suspended, rescinded since: the change is the news. */
function changed(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { by } = policyState(policy, date);
  const change = nextStep(policy, ['rescinded', 'repealed', 'suspended', 'amended'], date, context.today);
  if (by === null || by.step === 'drafted' || change === null) return [];
  const text = `${datedClause(context.facts, policy, change)}${suspensionWords(change, context.today)}.`;
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

/** "had been in force for a month when this was written". */
function recent(context: Context, date: PartialDate, { policy, weight }: Rule): Candidate[] {
  const { state, by } = policyState(policy, date);
  const isComing = nextStep(policy, ['in-force'], date, context.today) !== null;
  if (by === null || isComing || (state !== 'in-force' && state !== 'published')) return [];
  const latest = latestRule(context, policy);
  const still = latest === null && state === 'in-force' && policyState(policy, context.today).state === 'in-force';
  const are = verb(policy, 'is', 'are');
  const text = `${stood(policy, by, state, date)}${still ? ` and ${are} still in force` : ''}.`;
  return [
    {
      frame: 'rule-standing',
      slot: 'then',
      score: weight * (daysBetween(by.on, date) <= OWN_NEWS_DAYS && latest === null ? OWN_NEWS : 1),
      about: [policy.id],
      sentence: sentence(context.facts, text, [ground(policy, by)], date),
      ...(latest === null ? {} : { continuation: latest, demands: true as const }),
      following: [
        {
          frames: ['rule-standing'],
          about: [],
          sentence: sentence(
            context.facts,
            `{${policy.id}} ${verb(policy, 'has', 'have')} ${state === 'in-force' ? 'been in force' : 'been out'} since <${by.on}>.`,
            [ground(policy, by)],
            date,
          ),
        },
      ],
    },
  ];
}

function stood(policy: Entity, by: Step, state: 'in-force' | 'published', date: PartialDate): string {
  return state === 'in-force'
    ? `{${policy.id}} had taken effect ${beforeArticle(by.on, date)}`
    : `{${policy.id}} had come out ${beforeArticle(by.on, date)}`;
}
