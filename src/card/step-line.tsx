/** The drawn line of a record's steps, with the article's own place on it. The same is said in words. */
import { isAfter } from '../dates/partial-date.ts';
import type { LineStep } from '../summarize/explain.ts';
import { underscored, type Words } from '../text/words.ts';
import type { PartialDate, StepName } from '../types.ts';
import { breakLabel, roomFor } from './line-labels.ts';
import { fits, inOrder, layLine } from './line-layout.ts';
import { useWords } from './words-context.ts';

export interface StepLineProps {
  readonly steps: readonly LineStep[];
  readonly published: PartialDate | null;
  readonly today: PartialDate;
}

interface LineStop {
  readonly date: PartialDate;
  readonly label: string;
  /** What stands below the line; nothing for the article, whose label stands above. */
  readonly below: readonly string[];
  readonly room: number;
  readonly past: boolean;
  /** It may be the state that holds today. */
  readonly telling: boolean;
}

/** Most labels on a line, and the fewest that are drawn whether they touch each other or not. */
const MOST_STEPS = 4;
const FEWEST_STEPS = 2;
/** Per cent of the line that the article's own mark keeps free. */
const HERE = 6;

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
  const here = places[stops.findIndex(isArticle)];
  const last = places[stops.findLastIndex((stop) => stop.past && stop.telling)];
  const past = places[stops.findLastIndex((stop) => stop.past)];
  const told = stops.map((stop) => `${stop.label}, ${words.date(stop.date)}`).join('; ');
  return (
    <svg
      class={stops.some(({ below }) => below.length > 3) ? 'step-line tall' : 'step-line'}
      role="img"
      aria-label={words.say('lineAlt', told)}
    >
      <line class="rail" x1="2%" x2="98%" y1="2.4em" y2="2.4em" />
      <line class="done" x1="2%" x2={percent(here ?? past ?? 98)} y1="2.4em" y2="2.4em" />
      {stops.map((stop, index) => (
        <Mark key={index} stop={stop} place={places[index] ?? 0} state={places[index] === last} />
      ))}
    </svg>
  );
}

function Mark({ stop, place, state }: { stop: LineStop; place: number; state: boolean }) {
  const x = percent(place);
  if (isArticle(stop)) {
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
  const labels = breakLabel(stop.label).length;
  return (
    <g class={state ? 'stop state' : stop.past ? 'stop' : 'stop due'}>
      <circle cx={x} cy="2.4em" r="0.45em" />
      {stop.below.map((line, index) => (
        <text key={index} class={index < labels ? 'label' : 'date'} x={x} y={`${4.4 + index * 1.25}em`}>
          {line}
        </text>
      ))}
    </g>
  );
}

function isArticle(stop: LineStop): boolean {
  return stop.below.length === 0;
}

/** As many as find room. */
function stopsOf(
  steps: readonly LineStep[],
  published: PartialDate | null,
  today: PartialDate,
  words: Words,
): readonly LineStop[] {
  for (let most = MOST_STEPS; ; most--) {
    const stops = mostTelling(steps, most).map((step) => stopOf(step, today, words));
    if (published !== null) stops.push(articleAt(published, words));
    const ordered = inOrder(stops);
    if (most === FEWEST_STEPS || fits(ordered)) return ordered;
  }
}

function stopOf({ step, on }: LineStep, today: PartialDate, words: Words): LineStop {
  const label = words.say(`step_${underscored(step)}`);
  const below = [...breakLabel(label), ...words.dateParts(on).filter((part) => part !== '')];
  return { date: on, label, below, room: roomFor(below), past: !isAfter(on, today), telling: !NEUTRAL.has(step) };
}

function articleAt(date: PartialDate, words: Words): LineStop {
  return { date, label: words.say('thisArticle'), below: [], room: HERE, past: true, telling: false };
}

/** The steps with the most weight, the first of each day, in the order given. */
export function mostTelling(steps: readonly LineStep[], most = MOST_STEPS): readonly LineStep[] {
  const weight = (step: LineStep) => WEIGHT[step.step] ?? 2;
  const oneADay = steps.filter(
    (step) => steps.filter((other) => other.on === step.on).sort((a, b) => weight(b) - weight(a))[0] === step,
  );
  const kept = [...oneADay].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  return oneADay.filter((step) => kept.includes(step));
}

function percent(place: number): string {
  return `${place.toFixed(1)}%`;
}
