/** Dated statements of records, as sentences. */
import { compareDates } from '../dates/partial-date.ts';
import { fromThen } from '../dates/words.ts';
import type { DatedSentence, Entity, Fact, FactSet, Kind, PartialDate, SaidStep, Step, Story } from '../types.ts';
import { saidStep, sentence, type Ground } from './sentence.ts';
import { clauseOf } from './statement.ts';

/** A statement with the record that makes it. */
export interface Told {
  readonly owner: Entity | Story;
  readonly statement: Step | Fact;
}

/** All steps and facts of an entity in the order of their dates. */
export function statementsOf(facts: FactSet, entity: Entity): Told[] {
  const worthTelling = (step: Step): boolean =>
    step.step !== 'dated' || !facts.entities[entity.id]?.steps.some(({ step: other }) => other === 'published');
  return [...entity.steps.filter(worthTelling), ...entity.facts]
    .map((statement) => ({ owner: entity, statement }))
    .sort((a, b) => compareDates(a.statement.on, b.statement.on));
}

export function kindOf(owner: Told['owner']): Kind {
  return 'kind' in owner ? owner.kind : 'event';
}

/** The whole sentence of a step or fact. A contested one of its own words says so itself; else the accounts follow the template. */
export function datedSentence(facts: FactSet, told: Told, published: PartialDate | null): DatedSentence {
  const { owner, statement } = told;
  const { on } = statement;
  const ground: Ground = { owner, statement };
  return {
    ...sentence(facts, wordsOf(facts, told), [ground, ...accountsOf(told)], on),
    ...stepsOf(told),
    on,
    kind: kindOf(owner),
    entity: owner.id,
    later: published === null ? '' : fromThen(on, published),
  };
}

/** A step without words of its own says no more than that it happened. */
function stepsOf({ owner, statement }: Told): { readonly steps?: readonly SaidStep[] } {
  const bare = 'step' in statement && statement.text === undefined && statement.accounts === undefined;
  return bare ? { steps: [saidStep(owner, statement)] } : {};
}

/** A text of its own says itself that accounts differ; a template needs them told. */
function wordsOf(facts: FactSet, { owner, statement }: Told): string {
  const { accounts, text } = statement;
  const clause = 'kind' in owner ? clauseOf(facts, owner, statement) : (text ?? '').replace(/\.$/u, '');
  if (accounts === undefined || text !== undefined) return `${clause}.`;
  return `${clause}; accounts differ: ${accounts.map(({ says }) => says.replace(/\.$/u, '')).join('; ')}.`;
}

function accountsOf({ owner, statement }: Told): Ground[] {
  return (statement.accounts ?? []).map((account) => ({ owner, statement: { ...account, type: 'account' } }));
}
