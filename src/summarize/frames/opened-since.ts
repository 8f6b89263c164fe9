/** The sentence on what opened to the public after an article, alone or as what came of the products that were waiting. */
import { daysBetween } from '../../dates/partial-date.ts';
import { spanWords } from '../../dates/words.ts';
import { groupBy } from '../../facts/group.ts';
import type { Entity, PartialDate } from '../../types.ts';
import { groupScore, type Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { list, sentence } from '../sentence.ts';
import type { Standing } from '../standings.ts';
import { all, ground, owned } from './words.ts';

interface Opened {
  readonly thing: Entity;
  readonly words: string;
  readonly on: PartialDate;
}

/** On its own, or as what came of the products that were waiting. */
export function openedSince(
  context: Context,
  date: PartialDate,
  standing: readonly Standing[],
  waiting: readonly Standing[],
): Candidate[] {
  const opened = standing
    .map(({ thing, maker, open }): Opened => ({ thing, words: owned(maker, thing), on: open.on }))
    .sort((a, b) => a.on.localeCompare(b.on));
  if (opened.length === 0) return [];
  const grounds = standing.map(({ thing, open }) => ground(thing, open));
  const text =
    waiting.length === 0
      ? inTurn(opened)
      : afterClosed(
          date,
          opened,
          waiting.map(({ thing }) => thing),
        );
  return [
    {
      frame: 'opened-since',
      slot: 'since',
      score: groupScore(standing.map(({ weight }) => weight)),
      about: standing.flatMap(({ thing, maker }) => [thing.id, maker.id]),
      tells: standing.map(({ thing }) => thing.id),
      sentence: sentence(context.facts, `${text}.`, grounds, opened.at(-1)?.on ?? date),
    },
  ];
}

/** "A opened to the public in July, B and C on 31 August 2023"; the verb comes once, or not at all. */
function inTurn(opened: readonly Opened[], verb = ' opened to the public'): string {
  const days = [...groupBy(opened, ({ on }) => on)];
  return list(
    days.map(([on, same], index) => `${list(same.map(({ words }) => words))}${index === 0 ? verb : ''} <on ${on}>`),
  );
}

/** For what the sentence before has called closed: "The public had to wait until 31 August; ...". */
function afterClosed(date: PartialDate, opened: readonly Opened[], waiting: readonly Entity[]): string {
  const waited = opened.filter(({ thing }) => waiting.includes(thing));
  const [only] = waited;
  if (only !== undefined && waited.length === 1) {
    const others = opened.filter((other) => other !== only);
    return `the public had to wait until <${only.on}>${others.length === 0 ? '' : `; ${inTurn(others, ' opened')}`}`;
  }
  if (waited.length !== opened.length || waited.length === 0) return inTurn(opened);
  return `${all(waited.length)} opened within ${spanWords(daysBetween(date, opened.at(-1)?.on ?? date))}: ${inTurn(opened, '')}`;
}
