/** A policy's state at a date in a few words, for a table: "In force since 1 March 2022", "Did not exist yet". */
import { policyState, wasNotThere } from '../facts/state.ts';
import type { Entity, FactSet, PartialDate, Sentence, Step } from '../types.ts';
import { commentWords, suspensionWords } from './policy-words.ts';
import { sentence } from './sentence.ts';

export function policyStateWords(facts: FactSet, policy: Entity, date: PartialDate): Sentence {
  const { text, steps } = wordsFor(policy, date);
  return sentence(
    facts,
    text,
    steps.map((statement) => ({ owner: policy, statement })),
    date,
  );
}

function wordsFor(policy: Entity, date: PartialDate): { text: string; steps: readonly Step[] } {
  const { state, by } = policyState(policy, date);
  if (by === null)
    return { text: wasNotThere(policy, date) ? 'not there yet' : 'not known here', steps: policy.steps.slice(0, 1) };
  const force = policy.steps.find(({ step }) => step === 'in-force');
  switch (state) {
    case 'in-force':
      return { text: `in force since <${by.on}>`, steps: [by] };
    case 'draft':
      return { text: `a draft of <${by.on}>${commentWords(by, date)}`, steps: [by] };
    case 'proposed':
      return { text: `proposed <on ${by.on}>`, steps: [by] };
    case 'published':
      return force === undefined
        ? { text: `${policy.roles[0] === 'sanctions-list' ? 'kept' : 'out'} since <${by.on}>`, steps: [by] }
        : { text: `published <on ${by.on}>, in force from <${force.on}>`, steps: [by, force] };
    case 'suspended':
      return { text: `suspended <on ${by.on}>${suspensionWords(by, date)}`, steps: [by] };
    case 'ended':
      return { text: `${by.step} <on ${by.on}>`, steps: [by] };
    case 'unknown':
      return { text: 'not known here', steps: [by] };
  }
}
