/** A rule that was a draft when the article was written: what became of it. */
import { daysBetween, isAfter, isBefore, precisionOf } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { lastStep, nextStep, policyState } from '../../facts/state.ts';
import type { Entity, PartialDate, Sentence, Step } from '../../types.ts';
import type { Candidate, Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { rulesFor } from '../policies.ts';
import { sentence } from '../sentence.ts';
import { ground, verb } from './words.ts';

/** So long a draft is what everybody speaks of. */
const NEWS_DAYS = 100;

export const draftAtDate: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  return rulesFor(context).flatMap(({ policy, weight, named }) => {
    const { state, by } = policyState(policy, date);
    if (state !== 'draft' || by === null) return [];
    const offer = draft(context, date, policy, by, weight * (named ? 1.6 : 1.3));
    return [named || daysBetween(by.on, date) <= NEWS_DAYS ? { ...offer, always: true } : offer];
  });
};

function draft(context: Context, date: PartialDate, policy: Entity, by: Step, score: number): Candidate {
  const rest = `${verb(policy, 'was', 'were')} a draft${comments(by, date)}.`;
  const say = (text: string): Sentence => sentence(context.facts, text, [ground(policy, by)], context.date);
  return {
    frame: 'draft-at-date',
    slot: 'then',
    score,
    about: [policy.id],
    tells: [policy.id],
    sentence: say(`when this was written, {${policy.id}} ${rest}`),
    following: [
      {
        frames: ['closed-then'],
        about: [],
        sentence: say(`the rules for them, {${policy.id}}, ${rest.replace('a draft', 'still a draft')}`),
      },
    ],
    ...became(context, date, policy),
  };
}

function comments({ until, on }: Step, date: PartialDate): string {
  if (until === undefined) return ` of <${on}>`;
  if (isAfter(date, until)) return `, its comment period ${spanWords(daysBetween(until, date))} over`;
  return isBefore(date, until)
    ? `, open for comments until <${until}>`
    : `, its comment period ending that ${precisionOf(date)}`;
}

/** Nothing when what came is dated too vaguely to say that it came later. */
function became(context: Context, date: PartialDate, policy: Entity): { continuation?: Sentence } {
  const published =
    nextStep(policy, ['published'], date, context.today) ?? nextStep(policy, ['adopted'], date, context.today);
  const force = nextStep(policy, ['in-force'], date, context.today);
  // What counts from before the day on which it was put out needs no such day.
  const out = published !== null && force !== null && isAfter(published.on, force.on) ? null : published;
  const steps = [out, force].filter((step) => step !== null);
  const parts = [
    out === null ? '' : `${verb(policy, 'was', 'were')} ${out.step} <on ${out.on}>`,
    force === null ? '' : `${verb(policy, 'has', 'have')} been in force since <${force.on}>`,
  ].filter((part) => part !== '');
  if (parts.length === 0 && policyState(policy, context.today).state !== 'draft') return {};
  const text =
    parts.length === 0 ? 'no final version is known here' : `${verb(policy, 'it', 'they')} ${parts.join(' and ')}`;
  const grounds = (
    steps.length === 0 ? [lastStep(policy, ['drafted'], context.today)].filter((step) => step !== null) : steps
  ).map((step) => ground(policy, step));
  return { continuation: sentence(context.facts, `${text}.`, grounds, null) };
}
