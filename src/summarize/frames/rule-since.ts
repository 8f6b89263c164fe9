/** A rule that came after the article and binds what the article is about, and what it demands. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { openingOf, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Sentence, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { demandsOf } from '../demands.ts';
import { latestRule } from '../later-rules.ts';
import { rulesFor, type Rule } from '../policies.ts';
import { productsOf } from '../products.ts';
import { sentence } from '../sentence.ts';
import { ground, verb } from './words.ts';

const SAME_STORY_DAYS = 400;
/** A later rule that matters less than this part of the weightiest rule is not what came of the article. */
const WORTH = 0.7;

export const ruleSince: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const rules = rulesFor(context);
  const enough = (rules.find(({ policy }) => !context.isImplied(policy.id))?.weight ?? 0) * WORTH;
  const later = rules.filter(
    ({ policy, weight }) =>
      weight >= enough &&
      policyState(policy, date).by === null &&
      hasCome(policy, context.today) &&
      !liftsFor(context, policy),
  );
  return later.slice(0, 3).map((rule) => arrival(context, date, rule));
};

/** A rule by which a named chip came under control, or out of it, is told of that chip. */
function liftsFor(context: Context, { id }: Entity): boolean {
  return context.named.some(({ kind, steps }) => kind === 'chip' && steps.some(({ under }) => under === id));
}

function hasCome(policy: Entity, today: PartialDate): boolean {
  const { state } = policyState(policy, today);
  return state === 'in-force' || state === 'published';
}

function arrival(context: Context, date: PartialDate, { policy, weight, named }: Rule): Candidate {
  const draft = policy.steps.find(({ step }) => step === 'drafted') ?? null;
  const final = finalStep(policy, context.today);
  const steps = [draft, final].filter((step) => step !== null);
  const say = (text: string) =>
    sentence(
      context.facts,
      text,
      steps.map((step) => ground(policy, step)),
      null,
    );
  const before = cameFirst(context, date, final);
  const latest = latestRule(context, policy);
  const demands = latest ?? demandsOf(context, policy);
  const byThen = say(
    `by then there were rules: ${draft === null ? '' : `a draft <on ${draft.on}>, and `}${apposition(policy, final)}.`,
  );
  return {
    frame: 'rule-since',
    slot: 'rule',
    score: weight * (named ? 1.5 : 1.2),
    about: [policy.id],
    tells: [policy.id],
    sentence: latest === null ? say(`${cameAs(policy, draft, final)}.`) : withDemands(context, policy, final),
    ...(demands === null ? {} : { continuation: demands, demands: true as const }),
    ...(before ? { following: [{ frames: ['closed-then', 'opened-since'], about: [], sentence: byThen }] } : {}),
  };
}

/** "The October 2022 chip rules, in force since 7 October 2022, require ...": for a rule whose follower is told next. */
function withDemands(context: Context, policy: Entity, final: Step | null): Sentence {
  const step = policy.steps.findLast(({ demands, on }) => demands !== undefined && !isAfter(on, context.today));
  const steps = [final, step ?? null].filter((one) => one !== null);
  const text =
    step?.demands === undefined ? cameAs(policy, null, final) : `${apposition(policy, final)}, ${step.demands}`;
  return sentence(
    context.facts,
    `${text}.`,
    [...new Set(steps)].map((one) => ground(policy, one)),
    null,
  );
}

function finalStep(policy: Entity, today: PartialDate): Step | null {
  const come = policy.steps.filter(({ on }) => !isAfter(on, today));
  return (
    come.find(({ step }) => step === 'in-force') ??
    come.find(({ step }) => step === 'published' || step === 'adopted') ??
    null
  );
}

/** "The Interim Measures came as a draft on 11 April and have been in force since 15 August 2023". */
function cameAs(policy: Entity, draft: Step | null, final: Step | null): string {
  const drafted = draft === null ? '' : `came as a draft <on ${draft.on}>`;
  const since = verb(policy, 'has been in force since', 'have been in force since');
  const finished =
    final === null
      ? ''
      : final.step === 'in-force'
        ? `${since} <${final.on}>`
        : `${verb(policy, 'was', 'were')} ${final.step} <on ${final.on}>`;
  return `{${policy.id}} ${[drafted, finished].filter((part) => part !== '').join(' and ')}`;
}

/** "the Interim Measures on generative AI, in force since 15 August 2023". */
function apposition(policy: Entity, final: Step | null): string {
  if (final === null) return `{${policy.id}}`;
  return final.step === 'in-force'
    ? `{${policy.id}}, in force since <${final.on}>`
    : `{${policy.id}}, ${final.step} <on ${final.on}>`;
}

/** True when most of what opened after the article opened only once the rule was there. */
function cameFirst(context: Context, date: PartialDate, final: Step | null): boolean {
  if (final === null) return false;
  const openings = productsOf(context)
    .flatMap(({ thing }) => openingOf(thing)?.on ?? [])
    .filter((on) => isAfter(on, date) && daysBetween(date, on) < SAME_STORY_DAYS);
  const later = openings.filter((on) => !isBefore(on, final.on));
  return later.length > 0 && later.length * 2 >= openings.length;
}
