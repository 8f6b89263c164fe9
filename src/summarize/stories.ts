/** The stories that an article belongs to. */
import { isAfter, isBefore } from '../dates/partial-date.ts';
import type { Story } from '../types.ts';
import type { Context } from './context.ts';

export interface Relevant {
  readonly story: Story;
  readonly weight: number;
}

/** One shared entity is chance; two, or one in the title, are a connection. */
const ENOUGH = 2;
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
  const aligned = OFF_TOPIC + (1 - OFF_TOPIC) * context.alignment(story.roles);
  return (share + topic / 4) * aligned * (inTime(context, story) ? 1 : OUT_OF_TIME);
}

function inTime({ date }: Context, { from, until }: Story): boolean {
  if (date === null) return true;
  return !isBefore(date, from) && !(until !== undefined && isAfter(date, until));
}
