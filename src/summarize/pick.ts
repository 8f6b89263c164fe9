/** From all offers, the three to five sentences that read as one text: then, since, the rule, now. */
import type { Candidate, Slot } from './candidate.ts';

/** How many of each slot at most, in the order of the text. */
const PLAN: readonly (readonly [Slot, number])[] = [
  ['then', 1],
  ['since', 2],
  ['rule', 2],
  ['now', 1],
];
const LENGTH = 5;
/** What matters less than this part of the best is left out rather than said. */
const WORTH = 0.25;

export function pick(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const worth = candidates.filter(({ score }) => score >= best * WORTH).sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const candidate of worth) {
    if (chosen.length >= LENGTH) break;
    if (room(chosen, candidate) && adds(chosen, candidate)) chosen.push(candidate);
  }
  const order = PLAN.map(([slot]) => slot);
  return chosen.sort(
    (a, b) => order.indexOf(a.slot) - order.indexOf(b.slot) || firstDate(a).localeCompare(firstDate(b)),
  );
}

function room(chosen: readonly Candidate[], { slot }: Candidate): boolean {
  const most = PLAN.find(([name]) => name === slot)?.[1] ?? 0;
  return chosen.filter((other) => other.slot === slot).length < most;
}

/** Says something that is not said yet, about something that its slot does not speak of yet. */
function adds(chosen: readonly Candidate[], candidate: Candidate): boolean {
  const said = new Set(chosen.flatMap(({ sentence }) => sentence.basis));
  if (candidate.sentence.basis.some((basis) => said.has(basis))) return false;
  return !chosen.some(
    (other) =>
      other.slot === candidate.slot &&
      other.about[0] === candidate.about[0] &&
      other.about.length === candidate.about.length,
  );
}

/** The date in the first basis, which orders sentences within a slot. */
function firstDate({ sentence }: Candidate): string {
  return /\d{4}(?:-\d{2}){0,2}$/u.exec(sentence.basis[0] ?? '')?.[0] ?? '';
}
