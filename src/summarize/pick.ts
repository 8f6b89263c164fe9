/** From all offers, the three to five sentences that read as one text: then, since, the rule, now. */
import type { Sentence } from '../types.ts';
import { wordedAfter, type Candidate, type Slot } from './candidate.ts';

/** How many of each slot at most, in the order of the text. */
const PLAN: readonly (readonly [Slot, number])[] = [
  ['then', 1],
  ['since', 2],
  ['rule', 1],
  ['now', 1],
];
const ORDER = PLAN.map(([slot]) => slot);
const LENGTH = 5;
/** What matters less than this part of the best is left out rather than said. */
const WORTH = 0.2;
/** One story supplies a cause and an outcome; more would be retelling it. */
const OF_ONE_STORY = 2;

export function pick(candidates: readonly Candidate[]): Sentence[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const worth = candidates.filter(({ score }) => score >= best * WORTH).sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const candidate of worth) {
    if (lengthOf(chosen) >= LENGTH) break;
    if (hasRoom(chosen, candidate) && adds(chosen, candidate)) chosen.push(candidate);
  }
  chosen.sort((a, b) => ORDER.indexOf(a.slot) - ORDER.indexOf(b.slot) || firstDate(a).localeCompare(firstDate(b)));
  return chosen
    .flatMap((candidate, index) => {
      const { continuation } = candidate;
      const said = wordedAfter(candidate, chosen[index - 1] ?? null);
      return continuation === undefined ? [said] : [said, continuation];
    })
    .slice(0, LENGTH);
}

function lengthOf(chosen: readonly Candidate[]): number {
  return chosen.reduce((sum, { continuation }) => sum + (continuation === undefined ? 1 : 2), 0);
}

function hasRoom(chosen: readonly Candidate[], { slot, frame, about }: Candidate): boolean {
  const most = PLAN.find(([name]) => name === slot)?.[1] ?? 0;
  const sameStory = chosen.filter((other) => other.frame.startsWith('story') && other.about[0] === about[0]);
  return (
    chosen.filter((other) => other.slot === slot).length < most &&
    !(frame.startsWith('story') && sameStory.length >= OF_ONE_STORY)
  );
}

/** Says something that is not said yet, about something that its slot does not speak of yet. */
function adds(chosen: readonly Candidate[], candidate: Candidate): boolean {
  const said = new Set(
    chosen.flatMap(({ sentence, continuation }) => [...sentence.basis, ...(continuation?.basis ?? [])]),
  );
  if (candidate.sentence.basis.some((basis) => said.has(basis))) return false;
  if (chosen.some(({ sentence }) => tellSame(sentence, candidate.sentence))) return false;
  const [subject] = candidate.about;
  return !chosen.some(({ slot, about }) => slot === candidate.slot && about[0] === subject);
}

/** Two records that tell one event give it the same day and cite the same page for it. */
function tellSame(a: Sentence, b: Sentence): boolean {
  const days = a.basis.map(dateIn);
  const urls = new Set(a.sources.map(({ cite }) => cite.url));
  return b.basis.some((basis) => days.includes(dateIn(basis))) && b.sources.some(({ cite }) => urls.has(cite.url));
}

/** The date in the first basis, which orders the sentences within a slot. */
function firstDate({ sentence }: Candidate): string {
  return dateIn(sentence.basis[0] ?? '');
}

function dateIn(basis: string): string {
  return /\d{4}(?:-\d{2}){0,2}$/u.exec(basis)?.[0] ?? '';
}
