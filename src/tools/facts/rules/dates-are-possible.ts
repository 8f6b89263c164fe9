/** Ends lie after beginnings, pages before their check, and what happened is not younger than all pages that tell it. */
import { isAfter, isBefore } from '../../../dates/partial-date.ts';
import type { Fault } from '../fault.ts';
import { allSeeds, fault, isRecord, statementsOf, type AnySeed, type Rule, type Statement } from '../rule.ts';

export const datesArePossible: Rule = (seeds) =>
  allSeeds(seeds).flatMap((seed) => [
    ...citeDates(seed),
    ...statementsOf(seed).flatMap((statement) => [...ends(seed, statement), ...tooYoung(seed, statement)]),
  ]);

function citeDates(seed: AnySeed): Fault[] {
  return Object.entries(seed.data.cites).flatMap(([key, cite]) =>
    cite.date !== undefined && isAfter(cite.date, cite.checked)
      ? [
          fault(
            seed,
            ['cites', key, 'date'],
            `the page of ${cite.date} is younger than its check on ${cite.checked}`,
            'Correct one of the two dates',
          ),
        ]
      : [],
  );
}

function ends(seed: AnySeed, statement: Statement): Fault[] {
  return (['until', 'due', 'known'] as const).flatMap((key) => {
    const end = statement[key];
    if (end === undefined || statement.on === undefined || !isBefore(end, statement.on)) return [];
    return [
      fault(
        seed,
        [...statement.path, key],
        `${key} (${end}) lies before on (${statement.on})`,
        'Exchange or correct the two dates',
      ),
    ];
  });
}

function tooYoung(seed: AnySeed, { path, on, cites, due }: Statement): Fault[] {
  if (on === undefined || due !== undefined || isScheduled(seed, path)) return [];
  const known = cites.map((key) => seed.data.cites[key]).filter((cite) => cite !== undefined);
  if (known.some(({ checked, date }) => !isAfter(on, nextDay(date ?? checked)))) return [];
  if (known.length === 0) return [];
  return [
    fault(
      seed,
      [...path, 'on'],
      `the step of ${on} is dated after all of its sources`,
      'Cite a page that tells that it happened, or write the day as "due"',
    ),
  ];
}

/** A law's day of force is known on the day it is published. */
function isScheduled(seed: AnySeed, path: Statement['path']): boolean {
  const step = isRecord(seed) && path[0] === 'steps' ? seed.data.steps?.[Number(path[1])] : undefined;
  return step?.step === 'in-force' || step?.step === 'repealed';
}

/** Time zones move a day. */
function nextDay(date: string): string {
  if (date.length < 10) return date;
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
