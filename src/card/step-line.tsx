/** The drawn line of a record's steps, with the article's own place on it. The same is said in words. */
import { isAfter } from '../dates/partial-date.ts';
import type { LineStep } from '../summarize/explain.ts';
import { underscored, type Words } from '../text/words.ts';
import type { PartialDate, StepName } from '../types.ts';
import { inOrder, layLine } from './line-layout.ts';
import { useWords } from './words-context.ts';

export interface StepLineProps {
  readonly steps: readonly LineStep[];
  readonly published: PartialDate | null;
  readonly today: PartialDate;
}

interface LineStop {
  readonly date: PartialDate;
  readonly labelled: boolean;
  readonly label: string;
  readonly past: boolean;
  /** It may be the state that holds today. */
  readonly telling: boolean;
}

/** More labels than this touch each other in a narrow card. */
const MOST_STEPS = 4;

/** How telling a step is when there is no room for all. */
const WEIGHT: Partial<Record<StepName, number>> = {
  'in-force': 5,
  repealed: 5,
  rescinded: 5,
  published: 4,
  drafted: 4,
  opened: 4,
  withdrawn: 4,
  suspended: 3,
  amended: 3,
  adopted: 1,
  dated: 0,
};

/** What leaves the state as it was. */
const NEUTRAL: ReadonlySet<StepName> = new Set(['renamed', 'updated', 'funded', 'dated', 'investigated', 'fined']);

export function StepLine({ steps, published, today }: StepLineProps) {
  const words = useWords();
  const stops = stopsOf(steps, published, today, words);
  const places = layLine(stops);
  const here = places[stops.findIndex((stop) => !stop.labelled)];
  const last = places[stops.findLastIndex((stop) => stop.past && stop.telling)];
  const past = places[stops.findLastIndex((stop) => stop.past)];
  const told = stops.map((stop) => `${stop.label}, ${words.date(stop.date)}`).join('; ');
  return (
    <svg class="step-line" role="img" aria-label={words.say('lineAlt', told)}>
      <line class="rail" x1="2%" x2="98%" y1="2.4em" y2="2.4em" />
      <line class="done" x1="2%" x2={percent(here ?? past ?? 98)} y1="2.4em" y2="2.4em" />
      {stops.map((stop, index) => (
        <Mark key={index} stop={stop} place={places[index] ?? 0} state={places[index] === last} />
      ))}
    </svg>
  );
}

function Mark({ stop, place, state }: { stop: LineStop; place: number; state: boolean }) {
  const words = useWords();
  const x = percent(place);
  if (!stop.labelled) {
    const anchor = place < 25 ? 'start' : place > 75 ? 'end' : 'middle';
    return (
      <g class="here">
        <line x1={x} x2={x} y1="1.4em" y2="3.4em" />
        <text x={x} y="1em" text-anchor={anchor}>
          {stop.label}
        </text>
      </g>
    );
  }
  const [day, year] = words.dateParts(stop.date);
  return (
    <g class={state ? 'stop state' : stop.past ? 'stop' : 'stop due'}>
      <circle cx={x} cy="2.4em" r="0.45em" />
      {[stop.label, day, year]
        .filter((line) => line !== '')
        .map((line, index) => (
          <text key={index} class={index === 0 ? 'label' : 'date'} x={x} y={`${4.4 + index * 1.25}em`}>
            {line}
          </text>
        ))}
    </g>
  );
}

function stopsOf(
  steps: readonly LineStep[],
  published: PartialDate | null,
  today: PartialDate,
  words: Words,
): readonly LineStop[] {
  const stops: LineStop[] = mostTelling(steps).map((step) => ({
    date: step.on,
    labelled: true,
    label: words.say(`step_${underscored(step.step)}`),
    past: !isAfter(step.on, today),
    telling: !NEUTRAL.has(step.step),
  }));
  if (published !== null)
    stops.push({ date: published, labelled: false, label: words.say('thisArticle'), past: true, telling: false });
  return inOrder(stops);
}

/** The steps with the most weight, the first of each day, in the order given. */
export function mostTelling(steps: readonly LineStep[]): readonly LineStep[] {
  const weight = (step: LineStep) => WEIGHT[step.step] ?? 2;
  const oneADay = steps.filter(
    (step) => steps.filter((other) => other.on === step.on).sort((a, b) => weight(b) - weight(a))[0] === step,
  );
  const kept = [...oneADay].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_STEPS);
  return oneADay.filter((step) => kept.includes(step));
}

function percent(place: number): string {
  return `${place.toFixed(1)}%`;
}
