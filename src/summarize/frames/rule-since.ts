/** A rule that came after the article and binds what the article is about, and what it demands. */
import { isAfter } from '../../dates/partial-date.ts';
import { openingOf, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { rulesFor, type Rule } from '../policies.ts';
import { productsOf } from '../products.ts';
import { sentence } from '../sentence.ts';
import { ground, verb } from './words.ts';

export const ruleSince: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const later = rulesFor(context).filter(
    ({ policy }) => policyState(policy, date).by === null && hasCome(policy, context.today),
  );
  return later.slice(0, 3).flatMap((rule) => [arrival(context, date, rule), ...demands(context, rule)]);
};

function hasCome(policy: Entity, today: PartialDate): boolean {
  const { state } = policyState(policy, today);
  return state === 'in-force' || state === 'published';
}

function arrival(context: Context, date: PartialDate, { policy, weight, named }: Rule): Candidate {
  const draft = policy.steps.find(({ step }) => step === 'drafted') ?? null;
  const force = policy.steps.find(({ step, on }) => step === 'in-force' && !isAfter(on, context.today)) ?? null;
  const published = policy.steps.find(({ step }) => step === 'published' || step === 'adopted') ?? null;
  const steps = [draft, force ?? published].filter((step) => step !== null);
  const opening = firstOpening(context, date);
  const text = `${opener(steps, opening, draft)}${finalText(policy, draft, force, published)}.`;
  return {
    frame: 'rule-since',
    slot: 'rule',
    score: weight * (named ? 1.5 : 1.2),
    about: [policy.id],
    sentence: sentence(
      context.facts,
      text,
      steps.map((step) => ground(policy, step)),
      null,
    ),
  };
}

/** "By then there were rules" when the things that they bind opened only after the rules were in force. */
function opener(steps: readonly Step[], opening: PartialDate | null, draft: Step | null): string {
  const last = steps.at(-1);
  const before = opening !== null && last !== undefined && !isAfter(last.on, opening);
  if (before)
    return draft === null ? 'by then there were rules: ' : `by then there were rules: a draft <on ${draft.on}> and `;
  return draft === null ? 'there were no such rules yet: ' : `the rules came later: a draft <on ${draft.on}> and `;
}

function finalText(policy: Entity, draft: Step | null, force: Step | null, published: Step | null): string {
  if (force !== null)
    return draft === null
      ? `{${policy.id}} ${verb(policy, 'has', 'have')} been in force since <${force.on}>`
      : `{${policy.id}}, in force since <${force.on}>`;
  const out = published?.on ?? policy.steps[0]?.on ?? '';
  return draft === null ? `{${policy.id}} came <on ${out}>` : `{${policy.id}} <on ${out}>`;
}

function firstOpening(context: Context, date: PartialDate): PartialDate | null {
  const openings = productsOf(context).flatMap(({ thing }) => openingOf(thing)?.on ?? []);
  return openings.filter((on) => isAfter(on, date)).sort()[0] ?? null;
}

function demands(context: Context, { policy, weight }: Rule): Candidate[] {
  const step = policy.steps.findLast(
    (candidate) => candidate.demands !== undefined && !isAfter(candidate.on, context.today),
  );
  if (step?.demands === undefined) return [];
  const text = `{${policy.id}} ${step.demands}.`;
  return [
    {
      frame: 'demands',
      slot: 'rule',
      score: weight * 0.9,
      about: [policy.id, 'demands'],
      sentence: sentence(context.facts, text, [ground(policy, step)], null),
    },
  ];
}
