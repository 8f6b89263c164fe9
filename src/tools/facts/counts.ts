/** What a fact set holds, as lines of text: by kind, by grade of source, and the day up to which it was checked. */
import type { Cite, FactSet } from '../../types.ts';
import { GRADES, KINDS } from '../../vocabulary.ts';

export function countLines(facts: FactSet): string[] {
  const entities = Object.values(facts.entities);
  const rows = KINDS.map((kind) => {
    const own = entities.filter((entity) => entity.kind === kind);
    return row(
      kind,
      own.length,
      sum(own.map(({ steps }) => steps.length)),
      sum(own.map((entity) => entity.facts.length)),
    );
  });
  const steps = sum(entities.map((entity) => entity.steps.length));
  const sentences = sum(entities.map((entity) => entity.facts.length));
  const storyFacts = sum(facts.stories.map((story) => story.facts.length));
  return [
    `${'kind'.padEnd(12)}${'records'.padStart(8)}${'steps'.padStart(8)}${'facts'.padStart(8)}`,
    ...rows,
    row('all', entities.length, steps, sentences),
    row('stories', facts.stories.length, 0, storyFacts),
    '',
    `${steps + sentences + storyFacts} dated steps and facts; ${gradeWords(citesOf(facts))}`,
    `facts as of ${facts.asOf}`,
  ];
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
