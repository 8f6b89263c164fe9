/** A rule that came after the article and binds what the article is about, and what it demands. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { openingOf, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { demandsOf } from '../demands.ts';
import { rulesFor, type Rule } from '../policies.ts';
import { productsOf } from '../products.ts';
import { sentence } from '../sentence.ts';
import { ground } from './words.ts';

const SAME_STORY_DAYS = 400;

export const ruleSince: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const later = rulesFor(context).filter(
    ({ policy }) => policyState(policy, date).by === null && hasCome(policy, context.today),
  );
  return later.slice(0, 3).map((rule) => arrival(context, date, rule));
};

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
  const demands = demandsOf(context, policy);
  const byThen = say(
    `by then there were rules: ${draft === null ? '' : `a draft <on ${draft.on}>, and `}${apposition(policy, final)}.`,
  );
  return {
    frame: 'rule-since',
    slot: 'rule',
    score: weight * (named ? 1.5 : 1.2),
    about: [policy.id],
    sentence: say(`${opener(context, date, draft)}${apposition(policy, final)}.`),
    ...(demands === null ? {} : { continuation: demands }),
    ...(before ? { following: [{ frames: ['closed-then', 'opened-since'], about: [], sentence: byThen }] } : {}),
  };
}

function finalStep(policy: Entity, today: PartialDate): Step | null {
  const come = policy.steps.filter(({ on }) => !isAfter(on, today));
  return (
    come.find(({ step }) => step === 'in-force') ??
    come.find(({ step }) => step === 'published' || step === 'adopted') ??
    null
  );
}

function opener(context: Context, date: PartialDate, draft: Step | null): string {
  const any = rulesFor(context).some(({ policy, named }) => !named && policyState(policy, date).state === 'in-force');
  const none = any ? 'new rules came later: ' : 'the rules came later: ';
  return draft === null ? none : `${none}a draft <on ${draft.on}>, and `;
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
