/** A rule that was a draft when the article was written: what became of it. */
import { daysBetween, isAfter, isBefore } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { nextStep, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { rulesFor } from '../policies.ts';
import { sentence, type Ground } from '../sentence.ts';
import { ground, verb } from './words.ts';

export const draftAtDate: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return rulesFor(context).flatMap(({ policy, weight }) => {
    const { state, by } = policyState(policy, date);
    return state === 'draft' && by !== null
      ? [thenDraft(context, date, policy, by, weight), ...became(context, date, policy, weight)]
      : [];
  });
};

function thenDraft(context: Context, date: PartialDate, policy: Entity, draft: Step, weight: number): Candidate {
  const text = `when this was written {${policy.id}} ${verb(policy, 'was', 'were')} a draft${comments(draft, date)}.`;
  return candidate(context, 'then', weight * 1.6, policy, text, [ground(policy, draft)]);
}

function comments({ until, on }: Step, date: PartialDate): string {
  if (until === undefined) return ` of <${on}>`;
  if (isAfter(date, until)) return `, its comment period ${spanWords(daysBetween(until, date))} over`;
  return isBefore(date, until) ? `, open for comments until <${until}>` : ', its comment period ending that day';
}

function became(context: Context, date: PartialDate, policy: Entity, weight: number): Candidate[] {
  const published = nextStep(policy, ['published', 'adopted'], date, context.today);
  const force = nextStep(policy, ['in-force'], date, context.today);
  const [they, were, have] = policy.plural ? ['they', 'were', 'have'] : ['it', 'was', 'has'];
  if (published === null && force === null) {
    return [
      candidate(
        context,
        'since',
        weight,
        policy,
        `no final version of {${policy.id}} is known here.`,
        policy.steps.slice(-1).map((step) => ground(policy, step)),
      ),
    ];
  }
  const parts = [
    published === null ? '' : `${were} ${published.step} <on ${published.on}>`,
    force === null ? '' : `${have} been in force since <${force.on}>`,
  ].filter((part) => part !== '');
  const grounds = [published, force].filter((step) => step !== null).map((step) => ground(policy, step));
  return [candidate(context, 'since', weight * 1.6, policy, `${they} ${parts.join(' and ')}.`, grounds)];
}

function candidate(
  context: Context,
  slot: Candidate['slot'],
  score: number,
  policy: Entity,
  text: string,
  grounds: readonly Ground[],
): Candidate {
  return {
    frame: 'draft-at-date',
    slot,
    score,
    about: [policy.id],
    sentence: sentence(context.facts, text, grounds, context.date),
  };
}
