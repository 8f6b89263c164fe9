/** What a fact set holds, as lines of text: by kind, by tier, by grade of source, and the day up to which it was checked. Pure. */
import type { Cite, FactSet } from '../../types.ts';
import { GRADES, KINDS } from '../../vocabulary.ts';
import type { Compiled, Tier } from './compile.ts';
import { statementsOfSet } from './statements.ts';
import { isWellSupported } from './support.ts';

const TIERS: readonly Tier[] = [1, 2, 3];

export function countLines({ facts, tiers }: Pick<Compiled, 'facts' | 'tiers'>): string[] {
  return [
    ...kindTable(facts),
    '',
    ...TIERS.map((tier) => tierLine(facts, tiers, tier)),
    '',
    `${statementsOfSet(facts).length} dated steps and facts; ${gradeWords(citesOf(facts))}`,
    `facts as of ${facts.asOf}`,
  ];
}

function kindTable(facts: FactSet): string[] {
  const entities = Object.values(facts.entities);
  const rows = KINDS.map((kind) => {
    const own = entities.filter((entity) => entity.kind === kind);
    return row(kind, own.length, sum(own.map(({ steps }) => steps.length)), sum(own.map((one) => one.facts.length)));
  });
  const steps = sum(entities.map((entity) => entity.steps.length));
  const sentences = sum(entities.map((entity) => entity.facts.length));
  const told = sum(facts.stories.map((story) => story.facts.length));
  return [
    `${'kind'.padEnd(12)}${'records'.padStart(8)}${'steps'.padStart(8)}${'facts'.padStart(8)}`,
    ...rows,
    row('all', entities.length, steps, sentences),
    row('stories', facts.stories.length, 0, told),
  ];
}

function tierLine(facts: FactSet, tiers: Compiled['tiers'], tier: Tier): string {
  const records = Object.values(facts.entities).filter(({ id }) => tiers[id] === tier);
  const said = records.flatMap(({ steps, facts: own, cites }) => [...steps, ...own].map((one) => ({ one, cites })));
  const supported = said.filter(({ one, cites }) => isWellSupported(one.cites, cites)).length;
  const share = said.length === 0 ? 0 : Math.round((100 * supported) / said.length);
  return `tier ${tier}: ${records.length} records, ${said.length} steps and facts, ${share}% with a primary source or two independent ones`;
}

function row(name: string, ...counts: readonly number[]): string {
  return name.padEnd(12) + counts.map((count) => String(count).padStart(8)).join('');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function citesOf(facts: FactSet): Cite[] {
  return [...Object.values(facts.entities), ...facts.stories].flatMap(({ cites }) => Object.values(cites));
}

function gradeWords(cites: readonly Cite[]): string {
  const grades = GRADES.map((grade) => `${cites.filter((cite) => cite.grade === grade).length} ${grade}`);
  return `${cites.length} sources: ${grades.join(', ')}`;
}
