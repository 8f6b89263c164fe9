/** What state an entity was in at a date, from its dated steps. A step "around" the date counts as neither before nor after. */
import { isAfter, isBefore } from '../dates/partial-date.ts';
import type { Entity, PartialDate, Step, StepName } from '../types.ts';

/** The last step of one of the names that had surely happened by the end of the date. */
export function lastStep(entity: Entity, names: readonly StepName[], date: PartialDate): Step | null {
  return entity.steps.findLast((step) => names.includes(step.step) && !startsAfter(step, date)) ?? null;
}

/** The first step of one of the names that came after the date and is not merely planned past `today`. */
export function nextStep(
  entity: Entity,
  names: readonly StepName[],
  date: PartialDate,
  today: PartialDate,
): Step | null {
  return (
    entity.steps.find((step) => names.includes(step.step) && isAfter(step.on, date) && !isAfter(step.on, today)) ?? null
  );
}

/** True when the step lies after the date, or may do so because it is known less precisely. */
export function startsAfter(step: { readonly on: PartialDate }, date: PartialDate): boolean {
  return isAfter(step.on, date) || (step.on.length < date.length && !isBefore(step.on, date));
}

export type PolicyState = 'unknown' | 'proposed' | 'draft' | 'published' | 'in-force' | 'suspended' | 'ended';

const POLICY_STATE: Readonly<Partial<Record<StepName, PolicyState>>> = {
  proposed: 'proposed',
  drafted: 'draft',
  adopted: 'published',
  dated: 'published',
  published: 'published',
  'in-force': 'in-force',
  resumed: 'in-force',
  suspended: 'suspended',
  repealed: 'ended',
  rescinded: 'ended',
};

export interface StateOfPolicy {
  readonly state: PolicyState;
  /** The step that brought it into this state; null when nothing had happened. */
  readonly by: Step | null;
}

/**
 * What a policy was at a date. The date that a document bears and the vote on it count only where no publication is on record. A
 * plan or a text that never names a day of force counts as published.
 */
export function policyState(policy: Entity, date: PartialDate): StateOfPolicy {
  const published = policy.steps.some(({ step }) => step === 'published');
  let result: StateOfPolicy = { state: 'unknown', by: null };
  for (const step of policy.steps) {
    if (startsAfter(step, date)) break;
    const state = POLICY_STATE[step.step];
    if (state === undefined) continue;
    if (published && (step.step === 'dated' || step.step === 'adopted')) continue;
    if (state === 'published' && result.state !== 'unknown' && result.state !== 'proposed' && result.state !== 'draft')
      continue;
    if (state === result.state && state !== 'draft') continue;
    result = { state, by: step };
  }
  return suspensionOver(result, policy, date);
}

const BEGINNINGS: readonly StepName[] = ['proposed', 'drafted', 'adopted', 'dated', 'published', 'in-force'];

/** True when its first step on record is a beginning and surely lies after the date: then it did not exist yet. */
export function wasNotThere(policy: Entity, date: PartialDate): boolean {
  const [first] = policy.steps;
  return first !== undefined && BEGINNINGS.includes(first.step) && isAfter(first.on, date);
}

/** A suspension whose known end has passed is over; one whose end was only planned is not known to be. */
function suspensionOver(state: StateOfPolicy, policy: Entity, date: PartialDate): StateOfPolicy {
  if (state.state !== 'suspended' || state.by?.until === undefined || !isBefore(state.by.until, date)) return state;
  return { state: 'in-force', by: policy.steps.findLast(({ step }) => step === 'in-force') ?? state.by };
}

export type Openness = 'unknown' | 'announced' | 'limited' | 'open' | 'withdrawn';

export interface StateOfThing {
  readonly state: Openness;
  readonly by: Step | null;
}

/** How open a model, product or chip was at a date. */
export function openness(thing: Entity, date: PartialDate): StateOfThing {
  let result: StateOfThing = { state: 'unknown', by: null };
  for (const step of thing.steps) {
    if (startsAfter(step, date)) break;
    const state = opennessAfter(step);
    if (state === null || rank(state) <= rank(result.state)) continue;
    result = { state, by: step };
  }
  return result;
}

function opennessAfter({ step, audience }: Step): Openness | null {
  switch (step) {
    case 'announced':
      return 'announced';
    case 'previewed':
      return audience === 'public' ? 'open' : 'limited';
    case 'opened':
      return audience === undefined || audience === 'public' ? 'open' : 'limited';
    case 'weights':
    case 'shipped':
      return 'open';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return null;
  }
}

function rank(state: Openness): number {
  return ['unknown', 'announced', 'limited', 'open', 'withdrawn'].indexOf(state);
}

/** The step that let the public use it, whenever that was; a preview and released weights are no such thing. */
export function publicOpeningOf(thing: Entity): Step | null {
  return (
    thing.steps.find(({ step, audience }) => step === 'opened' && (audience === 'public' || audience === undefined)) ??
    null
  );
}

/** The step that made it available to everybody, whenever that was: opened, on sale, or its weights out. */
export function openingOf(thing: Entity): Step | null {
  return thing.steps.find((step) => opennessAfter(step) === 'open') ?? null;
}
