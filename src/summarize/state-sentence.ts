/** What state an entity was in at a date, in one sentence: for the card, for rules then and now, and for undated articles. */
import { isAfter } from '../dates/partial-date.ts';
import { related } from '../facts/relations.ts';
import { openness, policyState, startsAfter, wasNotThere } from '../facts/state.ts';
import type { Entity, FactSet, PartialDate, Sentence, Step, StepName } from '../types.ts';
import { officeSentence } from './offices.ts';
import { commentWords, suspensionWords } from './policy-words.ts';
import { list, saidStep, sentence } from './sentence.ts';
import { AUDIENCE_WORDS, place } from './statement.ts';

/** Seen from the article ("then", past tense) or from today ("now"). */
export type Seen = 'then' | 'now';

interface Words {
  readonly text: string;
  readonly steps: readonly Step[];
  /** True when the text says more than the steps: that something had not happened yet. */
  readonly more?: true;
}

/** Null when the record says nothing of its state at that date. */
export function stateSentence(facts: FactSet, entity: Entity, date: PartialDate, seen: Seen): Sentence | null {
  if (entity.kind === 'person') return officeSentence(facts, entity, date, seen === 'then' ? 'had' : 'has');
  const words = stateWords(entity, date, seen, related(facts, entity, 'made-by')[0] ?? null);
  if (words === null) return null;
  const { text, steps, more = false } = words;
  const grounds = steps.map((statement) => ({ owner: entity, statement }));
  const said = more ? {} : { steps: steps.map((step) => saidStep(entity, step)) };
  return { ...sentence(facts, `${text}.`, grounds, date), ...said };
}

function stateWords(entity: Entity, date: PartialDate, seen: Seen, maker: Entity | null): Words | null {
  switch (entity.kind) {
    case 'policy':
      return policyWords(entity, date, seen);
    case 'model':
    case 'chip':
      return thingWords(entity, date, seen, maker);
    case 'company':
    case 'lab':
    case 'agency':
      return bodyWords(entity, date, seen);
    default:
      return null;
  }
}

function policyWords(policy: Entity, date: PartialDate, seen: Seen): Words | null {
  const { state, by } = policyState(policy, date);
  const name = `{${policy.id}}`;
  const [were, have] = policy.plural ? ['were', 'have'] : ['was', 'has'];
  const are = policy.plural ? 'are' : 'is';
  const be = seen === 'then' ? were : are;
  const had = seen === 'then' ? 'had' : have;
  const once = seen === 'then' ? 'had been' : were;
  if (by === null)
    return seen === 'then' && wasNotThere(policy, date)
      ? { text: `${name} did not exist yet`, steps: policy.steps.slice(0, 1), more: true }
      : null;
  const steps = [by];
  switch (state) {
    case 'in-force':
      return { text: `${name} ${had} been in force since <${by.on}>`, steps };
    case 'draft':
      return { text: `${name} ${be} a draft of <${by.on}>${commentWords(by, date)}`, steps };
    case 'proposed':
      return {
        text: `${name} ${once} proposed <on ${by.on}>${seen === 'now' ? '; no later step is known here' : ''}`,
        steps,
      };
    case 'published': {
      const force = policy.steps.find(({ step }) => step === 'in-force');
      if (force === undefined) {
        const kept = policy.roles[0] === 'sanctions-list' ? 'kept' : 'out';
        return { text: `${name} ${had} been ${kept} since <${by.on}>`, steps };
      }
      return {
        text: `${name} ${be} published but not yet in force; the day set for that ${seen === 'then' ? 'was' : 'is'} <${force.on}>`,
        steps: [by, force],
      };
    }
    case 'suspended':
      return { text: `${name} ${once} suspended <on ${by.on}>${suspensionWords(by, date)}`, steps };
    case 'ended':
      return { text: `${name} ${once} ${by.step} <on ${by.on}>`, steps };
    case 'unknown':
      return null;
  }
}

/** A first step of this kind says that it was not out before; that nobody had announced it would be saying more. */
const COMING_OUT: readonly StepName[] = ['previewed', 'opened', 'weights', 'shipped'];

function thingWords(thing: Entity, date: PartialDate, seen: Seen, maker: Entity | null): Words | null {
  const { state, by } = openness(thing, date);
  const name = `{${thing.id}}`;
  const had = seen === 'then' ? 'had' : thing.plural ? 'have' : 'has';
  const once = seen === 'then' ? 'had been' : thing.plural ? 'were' : 'was';
  if (by === null) {
    const [first] = thing.steps;
    if (seen === 'now' || first === undefined || !isAfter(first.on, date)) return null;
    const words =
      first.step === 'announced'
        ? 'had not been announced yet'
        : COMING_OUT.includes(first.step)
          ? `${thing.plural ? 'were' : 'was'} not out yet`
          : null;
    return words === null ? null : { text: `${name} ${words}`, steps: [first], more: true };
  }
  const steps = [by];
  switch (state) {
    case 'announced':
      return { text: `${name} ${once} announced <on ${by.on}>${notOpened(thing, date, seen)}`, steps, more: true };
    case 'limited':
      return {
        text: `${name} ${had} been open to ${AUDIENCE_WORDS[by.audience ?? 'invited']} since <${by.on}>`,
        steps,
      };
    case 'open': {
      const control = controlled(thing, date);
      const under = control === null ? '' : ` and under export controls since <${control.on}>`;
      return {
        text: `${name} ${had} been ${by.step === 'shipped' ? 'on sale' : by.step === 'weights' ? 'out with open weights' : 'open to the public'} since <${by.on}>${under}`,
        steps: control === null ? steps : [by, control],
      };
    }
    case 'withdrawn':
      return {
        text: `${maker === null ? `${name} ${once} withdrawn` : `{${maker.id}} ${seen === 'then' ? 'had withdrawn' : 'withdrew'} ${name}`} <on ${by.on}>`,
        steps,
      };
    case 'unknown':
      return null;
  }
}

/** That it was closed is said only when a later opening is on record. */
function notOpened(thing: Entity, date: PartialDate, seen: Seen): string {
  if (seen === 'now') return thing.kind === 'chip' ? '' : '; no opening is known here';
  return thing.steps.some(({ step, on }) => COMING_OUT.includes(step) && isAfter(on, date)) ? notYet(thing) : '';
}

function notYet({ kind }: Entity): string {
  return kind === 'chip' ? ' but was not on sale yet' : ' but not opened';
}

/** A chip whose last measure on record put it under controls was on sale elsewhere only. */
function controlled(chip: Entity, date: PartialDate): Step | null {
  const last = chip.steps.findLast(({ step, on }) => MEASURES.includes(step) && !startsAfter({ on }, date));
  return last?.step === 'restricted' ? last : null;
}

const MEASURES: readonly StepName[] = ['restricted', 'allowed', 'blocked', 'suspended', 'resumed', 'withdrawn'];

function bodyWords(body: Entity, date: PartialDate, seen: Seen): Words | null {
  const had = seen === 'then' ? 'had' : body.plural ? 'have' : 'has';
  return standingWords(body, `${had} been`, standingListings(body, date), standingSanctions(body, date));
}

/** "Acme has also been on the Grey List since 6 January 2025": what a body came to since the article. Null where that is nothing. */
export function addedSentence(facts: FactSet, body: Entity, from: PartialDate, today: PartialDate): Sentence | null {
  const listed = standingListings(body, today).filter((step) => startsAfter(step, from));
  const sanctioned = standingSanctions(body, today).filter((step) => startsAfter(step, from));
  const words = standingWords(body, `${body.plural ? 'have' : 'has'} also been`, listed, sanctioned);
  if (words === null) return null;
  const grounds = words.steps.map((statement) => ({ owner: body, statement }));
  return {
    ...sentence(facts, `${words.text}.`, grounds, today),
    steps: words.steps.map((step) => saidStep(body, step)),
  };
}

function standingWords(body: Entity, been: string, listed: readonly Step[], sanctioned: readonly Step[]): Words | null {
  if (listed.length + sanctioned.length === 0) return null;
  const at = listed.map(({ at: where, on }) => `${where === undefined ? '' : `${place(where)} `}since <${on}>`);
  const on = sanctioned.map((step) => `{${step.under ?? ''}} since <${step.on}>`);
  const parts = [
    listed.length === 0 ? '' : `listed ${list(at)}`,
    sanctioned.length === 0 ? '' : `on ${list(on)}`,
  ].filter((part) => part !== '');
  return { text: `{${body.id}} ${been} ${parts.join(', and ')}`, steps: [...listed, ...sanctioned] };
}

/** Where it was listed at the date and had not left. */
function standingListings(body: Entity, date: PartialDate): Step[] {
  const past = body.steps.filter((step) => !startsAfter(step, date));
  return past.filter(
    ({ step, at }, index) =>
      step === 'listed' && !past.slice(index).some((later) => later.step === 'delisted' && later.at === at),
  );
}

/** The lists on which it stood at the date, each with its first day there. */
function standingSanctions(body: Entity, date: PartialDate): Step[] {
  const past = body.steps.filter(({ under, ...step }) => under !== undefined && !startsAfter(step, date));
  return past.filter(
    ({ step, under }, index) =>
      step === 'sanctioned' &&
      !past.slice(index).some((later) => later.step === 'unsanctioned' && later.under === under) &&
      !past.slice(0, index).some((earlier) => earlier.step === 'sanctioned' && earlier.under === under),
  );
}
