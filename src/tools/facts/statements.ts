/** Everything that a fact set states, one dated step or fact after the other, each under an address of its own. Pure. */
import type { Cite, Fact, FactSet, Kind, Step } from '../../types.ts';

/** The kinds by which statements are counted and drawn. */
export type Stratum = Kind | 'story';

export interface Stated {
  /** "model/ernie-bot/opened/2023-08-31"; a further one of the same name and date ends in "/2". */
  readonly address: string;
  readonly stratum: Stratum;
  readonly record: string;
  /** The record's standard name. */
  readonly name: string;
  readonly said: Step | Fact;
  readonly cites: Readonly<Record<string, Cite>>;
}

/** In the order of the set: by record, steps before facts. */
export function statementsOfSet(facts: FactSet): Stated[] {
  const ofRecords = Object.values(facts.entities).flatMap((entity) => [
    ...entity.steps.map((said) => stated(entity.kind, entity, said.step, said)),
    ...entity.facts.map((said) => stated(entity.kind, entity, 'fact', said)),
  ]);
  const ofStories = facts.stories.flatMap((story) => story.facts.map((said) => stated('story', story, 'fact', said)));
  return numbered([...ofRecords, ...ofStories]);
}

type Owner = Pick<Stated, 'name' | 'cites'> & { readonly id: string };

function stated(stratum: Stratum, { id, name, cites }: Owner, word: string, said: Step | Fact): Stated {
  return { address: `${stratum}/${id}/${word}/${said.on}`, stratum, record: id, name, said, cites };
}

function numbered(all: readonly Stated[]): Stated[] {
  const times = new Map<string, number>();
  return all.map((one) => {
    const time = (times.get(one.address) ?? 0) + 1;
    times.set(one.address, time);
    return time === 1 ? one : { ...one, address: `${one.address}/${time}` };
  });
}
