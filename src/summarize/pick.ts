/** From all offers, the three to five sentences that read as one text: then, since, the rule, now. */
import type { Sentence } from '../types.ts';
import { capitalised } from '../facts/braces.ts';
import { groupBy } from '../facts/group.ts';
import { plainText } from './sentence.ts';
import { wordedAfter, type Candidate, type Slot } from './candidate.ts';

/** How many of each slot at most, in the order of the text. */
const PLAN: readonly (readonly [Slot, number])[] = [
  ['then', 2],
  ['since', 3],
  ['rule', 1],
  ['now', 1],
];
/** What a summary has if it can: what stood then, the rule, what came of it. */
const FIRST: readonly Slot[] = ['then', 'rule', 'since'];
const DATE_FIRST =
  /^(?:On \d|In (?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/u;
const DISTANCE = /^[A-Z][^,.]* (?:after|before) this article,/u;
/** Of a date known to the day. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
const LENGTH = 5;
/** A second sentence on the time of the article must be about as important as the first. */
const SECOND = 0.4;
/** What matters less than this part of the best is left out rather than said. */
const WORTH = 0.3;
/** The rule that came is what readers of old articles lack most. */
const RULE_WORTH = 0.15;
/** So far may one subject stand above the next. */
const TOWERING = 2.5;
/** One story supplies a cause and an outcome; more would be retelling it. */
const OF_ONE_STORY = 2;

export function pick(candidates: readonly Candidate[]): Sentence[] {
  const best = reference(candidates);
  const worth = candidates
    .filter(({ score, slot }) => score > 0 && score >= best * (slot === 'rule' ? RULE_WORTH : WORTH))
    .sort((a, b) => b.score - a.score);
  let chosen: readonly Candidate[] = [];
  const take = (candidate: Candidate | undefined): void => {
    if (candidate === undefined || lengthOf(chosen) >= LENGTH) return;
    // One rule's demands are enough. The rule that came is the one that applies now: its own go before an older one's.
    const yields = candidate.slot !== 'rule' && chosen.some(({ demands }) => demands === true);
    const own = yields ? withoutDemands(candidate) : candidate;
    chosen = [...(own.demands === true ? chosen.map(withoutDemands) : chosen), own];
  };
  const fits = (candidate: Candidate): boolean => hasRoom(chosen, candidate) && adds(chosen, candidate);
  for (const wanted of FIRST) take(worth.find((candidate) => candidate.slot === wanted && fits(candidate)));
  for (const candidate of worth) if (fits(candidate)) take(candidate);
  return worded(inOrder(chosen)).slice(0, LENGTH);
}

/** What the others are measured against: the best, but no more than two and a half times the best on anything else, or one towering subject would silence all. */
function reference(candidates: readonly Candidate[]): number {
  const subjects = groupBy(candidates, ({ about }) => about[0]);
  const [first = 0, second = first] = [...subjects.values()]
    .map((same) => Math.max(...same.map(({ score }) => score)))
    .sort((a, b) => b - a);
  return Math.min(first, TOWERING * second);
}

function withoutDemands(candidate: Candidate): Candidate {
  if (candidate.demands !== true) return candidate;
  const bare: { continuation?: Sentence; demands?: true } & Candidate = { ...candidate };
  delete bare.continuation;
  delete bare.demands;
  return bare;
}

/** Each in the wording that suits the sentence before it: no two in a row begin with a date, and a distance opens only one. */
function worded(ordered: readonly Candidate[]): Sentence[] {
  const text: Sentence[] = [];
  for (const [index, candidate] of ordered.entries()) {
    const { continuation } = candidate;
    const next = varying(candidate, wordedAfter(candidate, ordered[index - 1] ?? null), text);
    text.push(text.some(isAnchored) ? withoutAnchor(next) : next);
    const isNew = text.every(
      (other) => plainText(other) !== (continuation === undefined ? '' : plainText(continuation)),
    );
    if (continuation !== undefined && isNew) text.push(continuation);
  }
  return text;
}

function varying({ varied, placed }: Candidate, said: Sentence, text: readonly Sentence[]): Sentence {
  const last = text.at(-1);
  const opens = (sentence: Sentence): boolean => DATE_FIRST.test(plainText(sentence));
  if (!opens(said) || last === undefined) return said;
  const isFar = (sentence: Sentence): boolean => DISTANCE.test(plainText(sentence));
  if (!opens(last) && !isFar(last) && !text.some(opens)) return said;
  if (placed !== undefined) return placed;
  if (varied !== undefined && opens(last) && !text.some(isFar)) return varied;
  return opens(last) ? (varied ?? said) : said;
}

const ANCHOR = 'When this was written, ';

function isAnchored({ spans }: Sentence): boolean {
  return spans[0]?.text.startsWith(ANCHOR) === true;
}

/** The time of the article is said once; a second sentence on it goes on without. */
function withoutAnchor(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence.spans;
  if (first === undefined || !isAnchored(sentence)) return sentence;
  const spans = [{ ...first, text: first.text.slice(ANCHOR.length) }, ...rest].filter(({ text }) => text !== '');
  const [head, ...others] = spans;
  return head === undefined ? sentence : { ...sentence, spans: [{ ...head, text: capitalised(head.text) }, ...others] };
}

/** What stood then, the weightiest first; then all else by date. What has a wording for following another sentence follows it. */
function inOrder(chosen: readonly Candidate[]): Candidate[] {
  const then = chosen.filter(({ slot }) => slot === 'then').sort((a, b) => b.score - a.score);
  const after = chosen.filter(({ slot }) => slot !== 'then').sort((a, b) => lastDate(a).localeCompare(lastDate(b)));
  const ordered: Candidate[] = [];
  for (const candidate of [...then, ...after]) {
    const lead = ordered.findIndex((other) => candidate.following?.some(({ frames }) => frames.includes(other.frame)));
    if (lead < 0) ordered.push(candidate);
    else ordered.splice(lead + 1, 0, candidate);
  }
  return ordered;
}

function lengthOf(chosen: readonly Candidate[]): number {
  return chosen.reduce((sum, { continuation }) => sum + (continuation === undefined ? 1 : 2), 0);
}

function hasRoom(chosen: readonly Candidate[], { slot, story, score, always, once }: Candidate): boolean {
  const there = chosen.filter((other) => other.slot === slot);
  const most = PLAN.find(([name]) => name === slot)?.[1] ?? 0;
  if (there.length >= most) return false;
  if (once !== undefined && chosen.some((other) => other.once === once)) return false;
  if (story !== undefined && chosen.filter((other) => other.story === story).length >= OF_ONE_STORY) return false;
  const [first] = there;
  return slot !== 'then' || always === true || first === undefined || score >= first.score * SECOND;
}

/** Says something that is not said yet, about something that its slot does not speak of yet. */
function adds(chosen: readonly Candidate[], candidate: Candidate): boolean {
  const said = new Set(
    chosen.flatMap(({ sentence, continuation }) => [...sentence.basis, ...(continuation?.basis ?? [])]),
  );
  if (candidate.sentence.basis.some((basis) => said.has(basis))) return false;
  const told = chosen.flatMap(({ sentence, continuation }) =>
    continuation === undefined ? [sentence] : [sentence, continuation],
  );
  if (told.some((sentence) => tellSame(sentence, candidate.sentence))) return false;
  if (chosen.some((other) => tellsFor(other, candidate) || tellsFor(candidate, other))) return false;
  if (chosen.some(({ things = [] }) => things.some((id) => candidate.things?.includes(id) === true))) return false;
  const [subject] = candidate.about;
  return !chosen.some(({ slot, about }) => slot === candidate.slot && about[0] === subject);
}

/** A thing told to its end leaves a story that names it, or another sentence about it, nothing to add. */
function tellsFor({ tells = [] }: Candidate, { story, about }: Candidate): boolean {
  const [chief] = tells;
  if (chief === undefined) return false;
  if (story !== undefined) return about.includes(chief);
  return tells.includes(about[0] ?? '') || about.includes(tells.at(-1) ?? '');
}

/**
 * Two records that tell one event say the same, or give it the same day and name the same entity or cite the same page for it;
 * where one gives the month only, they name two of the same.
 */
function tellSame(a: Sentence, b: Sentence): boolean {
  if (plainText(a) === plainText(b)) return true;
  const isSameDay = datesOf(b).some((date) => date.length === DAY_LENGTH && datesOf(a).includes(date));
  const isSameMonth = datesOf(b).some((date) =>
    datesOf(a).some((other) => isWithin(date, other) || isWithin(other, date)),
  );
  if (!isSameDay && !isSameMonth) return false;
  const urls = new Set(a.sources.map(({ cite }) => cite.url));
  const entities = new Set(a.spans.flatMap(({ entity }) => entity ?? []));
  const shared = new Set(
    b.spans.flatMap(({ entity }) => (entity !== undefined && entities.has(entity) ? [entity] : [])),
  );
  return shared.size >= (isSameDay ? 1 : 2) || b.sources.some(({ cite }) => urls.has(cite.url));
}

function datesOf({ basis }: Sentence): string[] {
  return basis.map(dateIn);
}

/** True for a day of that month. */
function isWithin(day: string, month: string): boolean {
  return month.length === MONTH_LENGTH && day.length === DAY_LENGTH && day.startsWith(month);
}

/** The last date that a sentence speaks of. */
function lastDate({ sentence, on }: Candidate): string {
  if (on !== undefined) return on;
  return sentence.basis.map(dateIn).sort().at(-1) ?? '';
}

function dateIn(basis: string): string {
  return /\d{4}(?:-\d{2}){0,2}$/u.exec(basis)?.[0] ?? '';
}
