/** A day of theirs against the steps of ours that it may mean. */
import { daysBetween } from '../../../dates/partial-date.ts';
import type { Entity, PartialDate, Step } from '../../../types.ts';
import type { Found } from './find-record.ts';
import type { DateClaim } from './item.ts';
import type { Outcome, Standing } from './outcome.ts';

type Judgement = readonly [Standing, because: string];

export function compareDate(claim: DateClaim, entity: Entity, hosts: readonly string[]): Outcome {
  const meant = entity.steps.filter(({ step }) => claim.means.includes(step));
  return outcome(claim, entity, meant.length > 0 ? meant : entity.steps, judge(claim, entity, meant), hosts);
}

function judge(claim: DateClaim, entity: Entity, meant: readonly Step[]): Judgement {
  const same = meant.filter(({ on }) => isCompatible(on, claim.on));
  if (same.some(({ on }) => on.length >= claim.on.length)) return ['agrees', 'the same'];
  const other = entity.steps.find(({ on }) => on === claim.on);
  if (other !== undefined) return ['agrees', `they mean our "${wordsOf(other)}"`];
  if (entity.facts.some(({ on }) => on === claim.on)) return ['agrees', 'they mean the day of a fact of ours'];
  const near = nearest(claim.on, meant);
  if (near !== null) return ['near', near];
  if (same.length > 0) return ['finer', `they say the day, we only ${same[0]?.on ?? ''}`];
  if (meant.length === 0) return ['lacking', `we have no ${claim.means.join(' or ')}`];
  if (claim.isSecondHand === true) return ['second-hand', secondHand(claim, meant)];
  const missing = missingBetween(claim, entity, meant);
  return missing.length > 0
    ? ['lacking', `may be the ${missing.join(' or ')} that we lack`]
    : ['differs', 'look at it'];
}

function secondHand({ on }: DateClaim, meant: readonly Step[]): string {
  return meant.some((step) => step.on < on)
    ? 'may be the day on which others began to serve it'
    : 'earlier than ours: a slip?';
}

/** A version that came after our record's beginning is as it should be; one from before it is not. */
export function compareVersion(claim: DateClaim, { entity, rest }: Found, hosts: readonly string[]): Outcome {
  return outcome(claim, entity, entity.steps.slice(0, 2), judgeVersion(claim, entity, rest), hosts);
}

function judgeVersion(claim: DateClaim, { steps, facts }: Entity, rest: string): Judgement {
  const [first] = steps;
  if ([...steps, ...facts].some(({ on }) => on.startsWith(claim.on))) return ['agrees', 'a day of ours'];
  if (first === undefined) return ['lacking', `we have no step; theirs is the version "${rest}"`];
  if (claim.on > first.on) return ['version', `the version "${rest}"`];
  const near = nearest(claim.on, [first]);
  if (near !== null) return ['near', near];
  const because = `their version "${rest}" is older than our first step`;
  return claim.isSecondHand === true ? ['second-hand', because] : ['differs', `${because}: look at it`];
}

function outcome(
  claim: DateClaim,
  entity: Entity,
  steps: readonly Step[],
  [standing, because]: Judgement,
  hosts: readonly string[],
): Outcome {
  const said = claim.word.includes(claim.on) ? claim.word : `${claim.word} ${claim.on}`;
  const they = claim.support === undefined ? said : `${said} (${claim.support})`;
  const we = steps.map((step) => `${wordsOf(step)} ${step.on}`).join(', ') || 'no date';
  return { standing, they, we, because, isCircular: restsOn(claim, entity, hosts) };
}

function wordsOf({ step, audience }: Step): string {
  return audience === undefined ? step : `${step} (${audience})`;
}

/** True when one may be the other, known less precisely. */
function isCompatible(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Why a day of theirs that is not ours may well mean the same; null when it can't. */
function nearest(theirs: PartialDate, steps: readonly Step[]): string | null {
  if (steps.some(({ on }) => isDayApart(on, theirs))) return 'a day apart: may be a time zone';
  if (theirs.endsWith('-01-01') && steps.some(({ on }) => on.startsWith(theirs.slice(0, 4))))
    return 'the first of January may stand for the year';
  if (theirs.endsWith('-01') && theirs.length === 10 && steps.some(({ on }) => on.startsWith(theirs.slice(0, 7))))
    return 'the first of the month may stand for the month';
  return null;
}

function isDayApart(one: PartialDate, other: PartialDate): boolean {
  return one.length === 10 && other.length === 10 && Math.abs(daysBetween(one, other)) === 1;
}

/** The steps that they may mean, that we don't have, and that would stand between ours. */
function missingBetween({ means, on }: DateClaim, { steps }: Entity, meant: readonly Step[]): string[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || on < first.on || on > last.on) return [];
  return means.filter((name) => !meant.some(({ step }) => step === name));
}

/** True when every cite of the steps with their date is a page of the collection itself. */
function restsOn(claim: DateClaim, entity: Entity, hosts: readonly string[]): boolean {
  const cites = entity.steps.filter(({ on }) => isCompatible(on, claim.on)).flatMap((step) => step.cites);
  const urls = cites.flatMap((key) => entity.cites[key]?.url ?? []);
  return urls.length > 0 && urls.every((url) => hosts.some((host) => url.includes(host)));
}
