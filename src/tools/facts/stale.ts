/** What to look at next in the fact set: passed planned days, silence about what is in the news, old knowledge. Pure. */
import { compareDates, isAfter, lastDay } from '../../dates/partial-date.ts';
import type { Entity, FactSet, PartialDate } from '../../types.ts';
import type { Compiled } from './compile.ts';
import { statementsOfSet } from './statements.ts';

/** A tier 1 record without a step or fact for so long has probably missed something. */
const SILENT_MONTHS = 12;

/** Lines of text: what of the set is stale on `today`, with records counted as old after `months`. */
export function staleLines({ facts, tiers }: Compiled, today: PartialDate, months: number): string[] {
  const entities = Object.values(facts.entities);
  const silent = olderThan(
    entities.filter(({ id }) => tiers[id] === 1),
    monthsBefore(today, SILENT_MONTHS),
  );
  return [
    `facts as of ${facts.asOf}, looked at on ${today}`,
    ...chapter('planned days that have passed', passed(facts, today)),
    ...chapter(`tier 1 records without a step or fact in the last ${SILENT_MONTHS} months`, silent),
    ...chapter(
      `records whose newest step or fact is older than ${months} months`,
      olderThan(entities, monthsBefore(today, months)),
    ),
    ...chapter(
      `records none of whose sources was seen in the last ${months} months`,
      unseen(entities, monthsBefore(today, months)),
    ),
  ];
}

/** The date of a record's newest step or fact; null when it has none. */
export function newestOf({ steps, facts }: Pick<Entity, 'steps' | 'facts'>): PartialDate | null {
  return (
    [...steps, ...facts]
      .map(({ on }) => on)
      .sort(compareDates)
      .at(-1) ?? null
  );
}

/** The day so many calendar months earlier; the 31st becomes the last day of a shorter month. */
export function monthsBefore(day: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 - months;
  const target = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  const exact = `${target}-${String(date).padStart(2, '0')}`;
  return exact > lastDay(target) ? lastDay(target) : exact;
}

function passed(facts: FactSet, today: PartialDate): string[] {
  return statementsOfSet(facts)
    .filter(({ said }) => said.due !== undefined && isAfter(today, said.due))
    .map(({ address, said }) => `${said.due ?? ''}  ${address}`)
    .sort();
}

function olderThan(entities: readonly Entity[], limit: PartialDate): string[] {
  return entities
    .map((entity) => ({ entity, newest: newestOf(entity) }))
    .filter(({ newest }) => newest === null || isAfter(limit, newest))
    .map(({ entity, newest }) => `${(newest ?? 'none').padEnd(10)}  ${entity.kind}/${entity.id}`)
    .sort();
}

function unseen(entities: readonly Entity[], limit: PartialDate): string[] {
  return entities
    .map(({ id, kind, cites }) => ({
      id,
      kind,
      seen:
        Object.values(cites)
          .map(({ checked }) => checked)
          .sort()
          .at(-1) ?? '',
    }))
    .filter(({ seen }) => isAfter(limit, seen))
    .map(({ id, kind, seen }) => `${seen}  ${kind}/${id}`)
    .sort();
}

function chapter(title: string, lines: readonly string[]): string[] {
  return ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}
