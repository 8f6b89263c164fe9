/** What a rule over all seeds is, and what the rules share: walking through everything that a record states. */
import type { Cite } from '../../types.ts';
import type { Fault } from './fault.ts';
import type { RecordSeed, Seeds, StorySeed } from './load.ts';
import type { Path } from './seed-file.ts';

/** One rule looks at all seeds and reports every fault of its own kind. */
export type Rule = (seeds: Seeds) => Fault[];

export type AnySeed = RecordSeed | StorySeed;

/** One dated thing that a record says: a step, a fact or one of the accounts of either. */
export interface Statement {
  readonly path: Path;
  readonly on: string | undefined;
  readonly cites: readonly string[];
  readonly until?: string | undefined;
  readonly due?: string | undefined;
  readonly known?: string | undefined;
}

export function allSeeds(seeds: Seeds): readonly AnySeed[] {
  return [...seeds.records, ...seeds.stories];
}

export function isRecord(seed: AnySeed): seed is RecordSeed {
  return 'kind' in seed;
}

/** Steps and facts with their accounts, in the order of the file. */
export function statementsOf(seed: AnySeed): Statement[] {
  const steps = isRecord(seed)
    ? (seed.data.steps ?? []).map((step, index) => withAccounts(step, ['steps', index]))
    : [];
  const facts = (seed.data.facts ?? []).map((fact, index) => withAccounts(fact, ['facts', index]));
  return [...steps, ...facts].flat();
}

type Timed = Omit<Statement, 'path'> & {
  readonly accounts?: readonly { on?: string | undefined; cites: readonly string[] }[] | undefined;
};

function withAccounts(timed: Timed, path: Path): Statement[] {
  const accounts = (timed.accounts ?? []).map((account, index) => ({
    path: [...path, 'accounts', index],
    on: account.on,
    cites: account.cites,
  }));
  return [{ ...timed, path }, ...accounts];
}

/** Every use of cite keys in a record, relations included. */
export function citeUses(seed: AnySeed): { path: Path; cites: readonly string[] }[] {
  const relations = isRecord(seed) ? (seed.data.relations ?? []) : [];
  return [...statementsOf(seed), ...relations.map(({ cites }, index) => ({ path: ['relations', index], cites }))];
}

/** Every running text of a record that may hold entities in braces. */
export function textsOf(seed: AnySeed): { path: Path; text: string }[] {
  const texts = (seed.data.facts ?? []).map(({ text }, index) => ({ path: ['facts', index, 'text'] as Path, text }));
  if (!isRecord(seed)) return texts;
  texts.push({ path: ['is'], text: seed.data.is });
  for (const [index, step] of (seed.data.steps ?? []).entries()) {
    if (step.text !== undefined) texts.push({ path: ['steps', index, 'text'], text: step.text });
    if (step.demands !== undefined) texts.push({ path: ['steps', index, 'demands'], text: step.demands });
  }
  return texts;
}

/** The sources of a record as they ship. */
export function seedCites(seed: AnySeed): Readonly<Record<string, Cite>> {
  return seed.data.cites as Readonly<Record<string, Cite>>; // the shape's optional keys may be undefined, which nothing tells apart from absent
}

export function fault(seed: AnySeed, path: Path, what: string, mend: string): Fault {
  return { file: seed.file, line: seed.lineOf(path), what, mend };
}
