/** The stories that an article belongs to. */
import { bracesIn } from '../facts/braces.ts';
import { daysBetween, isAfter, isBefore, precisionOf } from '../dates/partial-date.ts';
import type { Story } from '../types.ts';
import type { Context } from './context.ts';

export interface Relevant {
  readonly story: Story;
  readonly weight: number;
}

/** One shared entity is chance; two, or one in the title, are a connection. */
const ENOUGH = 2;
/** A story that the article is a piece of. */
const OF_THESE_DAYS = 2;
const AFTER_DAYS = 4;
const BEFORE_DAYS = 1;
const IN_TITLE = 6;
const OUT_OF_TIME = 0.4;
const OFF_TOPIC = 0.3;

/** The closest first. An article from outside a story's time still belongs to it, less. */
export function storiesFor(context: Context): Relevant[] {
  return context.facts.stories
    .map((story) => ({ story, weight: weightOf(context, story) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function weightOf(context: Context, story: Story): number {
  const members = [...story.members, ...story.rules].filter((id) => context.weight(id) > 0);
  const shared = members.reduce((sum, id) => sum + context.weight(id), 0);
  if (members.length < ENOUGH && shared < 6) return 0;
  const topic = Math.max(0, ...story.roles.map((role) => context.topic(role)));
  const share = shared / Math.sqrt(story.members.length);
  const aligned = isOfTheseDays(context, story)
    ? OF_THESE_DAYS
    : OFF_TOPIC + (1 - OFF_TOPIC) * context.alignment(story.roles);
  return (share + topic / 4) * aligned * (inTime(context, story) ? 1 : OUT_OF_TIME);
}

/** True when one of its sentences tells what the article reports: of those days, and of somebody in the title. */
function isOfTheseDays(context: Context, { facts }: Story): boolean {
  const { date } = context;
  if (date === null || precisionOf(date) !== 'day') return false;
  return facts.some(({ on, text }) => {
    const days = precisionOf(on) === 'day' ? daysBetween(on, date) : AFTER_DAYS + 1;
    return days >= -BEFORE_DAYS && days <= AFTER_DAYS && bracesIn(text).some((id) => context.weight(id) >= IN_TITLE);
  });
}

function inTime({ date }: Context, { from, until }: Story): boolean {
  if (date === null) return true;
  return !isBefore(date, from) && !(until !== undefined && isAfter(date, until));
}
