/** A record's steps are of its kind, and each comes in the order of its date; some can't come before others. */
import { compareDates, isBefore } from '../../../dates/partial-date.ts';
import { STEPS_OF_KIND, type StepName } from '../../../vocabulary.ts';
import type { Fault } from '../fault.ts';
import type { RecordSeed } from '../load.ts';
import { fault, type Rule } from '../rule.ts';

/** The left one can't come after the first of the right one. */
const BEFORE: readonly (readonly [StepName, StepName])[] = [
  ['founded', 'listed'],
  ['established', 'abolished'],
  ['filed', 'listed'],
  ['announced', 'opened'],
  ['announced', 'previewed'],
  ['announced', 'shipped'],
  ['drafted', 'published'],
  ['adopted', 'in-force'],
  ['published', 'repealed'],
  ['published', 'rescinded'],
  ['born', 'appointed'],
  ['born', 'died'],
];

export const stepsAreInOrder: Rule = (seeds) =>
  seeds.records.flatMap((seed) => [...foreignSteps(seed), ...unsorted(seed), ...reversed(seed)]);

function foreignSteps(seed: RecordSeed): Fault[] {
  const allowed: readonly string[] = STEPS_OF_KIND[seed.kind];
  return (seed.data.steps ?? []).flatMap(({ step }, index) =>
    allowed.includes(step)
      ? []
      : [
          fault(
            seed,
            ['steps', index, 'step'],
            `a ${seed.kind} has no step "${step}"`,
            `Take one of: ${allowed.join(', ')}; or write a fact`,
          ),
        ],
  );
}

function unsorted(seed: RecordSeed): Fault[] {
  return (['steps', 'facts'] as const).flatMap((list) => {
    const dates = (seed.data[list] ?? []).map(({ on }) => on);
    return dates.flatMap((on, index) => {
      const previous = dates[index - 1];
      if (
        previous === undefined ||
        compareDates(previous, on) <= 0 ||
        previous.startsWith(on) ||
        on.startsWith(previous)
      )
        return [];
      return [
        fault(
          seed,
          [list, index, 'on'],
          `${list} are not in the order of their dates: ${on} after ${previous}`,
          'Move it up',
        ),
      ];
    });
  });
}

function reversed(seed: RecordSeed): Fault[] {
  const steps = seed.data.steps ?? [];
  return BEFORE.flatMap(([early, late]) => {
    const first = steps.findIndex(({ step }) => step === early);
    const second = steps.findIndex(({ step }) => step === late);
    const [a, b] = [steps[first], steps[second]];
    if (a === undefined || b === undefined || !isBefore(b.on, a.on)) return [];
    return [
      fault(
        seed,
        ['steps', second, 'on'],
        `${late} (${b.on}) lies before ${early} (${a.on})`,
        'Look both dates up again',
      ),
    ];
  });
}
