/** What two records tell in nearly the same words happened on one day; near days are a slip, far ones a different event. */
import { daysBetween } from '../../../dates/partial-date.ts';
import type { Fault } from '../fault.ts';
import { allSeeds, fault, isRecord, type AnySeed, type Rule } from '../rule.ts';
import type { Path } from '../seed-file.ts';

interface Told {
  readonly seed: AnySeed;
  readonly path: Path;
  readonly on: string;
  /** Days from the middle of 2000 to the middle of `on`. */
  readonly day: number;
  readonly words: ReadonlySet<string>;
}

/** Shared words by all words of both; tried on the set: slips lie above, events of one kind below. */
const ALIKE = 0.6;
const NEAR_DAYS = 45;
const FEWEST_WORDS = 4;

export const oneEventHasOneDate: Rule = (seeds) => {
  const told = allSeeds(seeds)
    .flatMap(tellings)
    .sort((a, b) => a.day - b.day);
  let first = 0;
  return told.flatMap((later, index) => {
    while ((told[first]?.day ?? later.day) < later.day - NEAR_DAYS) first++;
    const near = told.slice(first, index);
    return near.filter((other) => isTwin(later, other)).map((other) => differ(later, other));
  });
};

function tellings(seed: AnySeed): Told[] {
  const steps = isRecord(seed) ? (seed.data.steps ?? []) : [];
  const ofSteps = steps.map(({ on, text }, index) => telling(seed, ['steps', index], on, text ?? ''));
  const ofFacts = (seed.data.facts ?? []).map(({ on, text }, index) => telling(seed, ['facts', index], on, text));
  return [...ofSteps, ...ofFacts].filter(({ words }) => words.size >= FEWEST_WORDS);
}

function telling(seed: AnySeed, path: Path, on: string, text: string): Told {
  const words = text.toLowerCase().match(/\{[^}]+\}|\d[\d.,]*|\p{L}{3,}/gu) ?? [];
  return { seed, path, on, day: daysBetween('2000', on), words: new Set(words) };
}

function isTwin(a: Told, b: Told): boolean {
  if (a.seed === b.seed || a.on.startsWith(b.on) || b.on.startsWith(a.on)) return false;
  const shared = new Set([...a.words].filter((word) => b.words.has(word)));
  if (shared.size < ALIKE * (a.words.size + b.words.size - shared.size)) return false;
  // "A closed its first day higher" and "B closed its first day higher" are two events.
  return [a, b].some(({ words }) => [...words].every((word) => !word.startsWith('{') || shared.has(word)));
}

function differ({ seed, path, on }: Told, other: Told): Fault {
  return fault(
    seed,
    [...path, 'on'],
    `${on} here, ${other.on} in ${other.seed.file}, for what reads like one event`,
    'Give both the day that the sources give, or say how the two differ',
  );
}
