/** Opens the card of a mark: fetches the facts that this page's entities need once, so that later clicks are local. */
import { type Card, createCard } from '../card/open-card.ts';
import type { Point } from '../card/place.ts';
import type { Direction, Stand } from '../card/tour-buttons.tsx';
import { dayOf } from '../dates/partial-date.ts';
import { type Mark, rectsOf } from '../highlight/marks.ts';
import { homepage } from '../platform/own-pages.ts';
import { askBackground } from '../platform/messages.ts';
import type { EntityId, FactSet, Mention, Reading } from '../types.ts';
import type { Words } from '../text/words.ts';
import type { Appearance, InterfaceLanguage, TextSize } from '../vocabulary.ts';
import { createWordsOf } from './words-of.ts';

export interface Cards {
  /** Fetches what these mentions need, unless it is here already. */
  prepare(mentions: readonly Mention[]): void;
  /** Opens the card of this mark once its facts are here; a later call overtakes an earlier one. */
  open(mark: Mark, reading: Reading, how: Way): Promise<boolean>;
  /** Null while none is open. */
  readonly card: OpenCard | null;
  /** Closes an open card and gives up one that waits for its facts. */
  forget(): void;
}

/** The card that is on the page. */
export interface OpenCard {
  /** The same mark painted again keeps its range. */
  readonly mark: Mark;
  /** The user has asked for it or has taken the focus into it, so that only the user closes it. */
  readonly isHeld: boolean;
  /** Whether this target of a page's event is the card. */
  isAt(target: EventTarget | null): boolean;
  close(): void;
}

/** What led to a card: a click at a point, another mark's card, or the mouse that rested. */
export interface Way {
  readonly at: Point | null;
  readonly by: Direction | 'rest' | null;
}

interface Looks {
  readonly appearance: Appearance;
  readonly textSize: TextSize;
  readonly language: InterfaceLanguage;
}

export interface CardsGiven {
  readonly looks: () => Looks;
  readonly standOf: (mark: Mark) => Stand;
  readonly isHidden: (entity: EntityId) => boolean;
}

export function createCards(document: Document, { looks, standOf, isHidden }: CardsGiven, signal: AbortSignal): Cards {
  const slices = createSlices(signal);
  const wordsOf = createWordsOf();
  let latest: Mark | null = null;
  let shown: Shown | null = null;
  let stop = new AbortController();

  const forget = (): void => {
    latest = null;
    shown = null;
    stop.abort();
  };
  const freshCard = (facts: FactSet, words: Words, reading: Reading, mark: Mark): Card => {
    forget();
    stop = new AbortController();
    const { appearance, textSize } = looks();
    return createCard({
      document,
      facts,
      published: reading.published?.date ?? null,
      today: dayOf(new Date()),
      words,
      appearance,
      textSize,
      stand: standOf(mark),
      homepage: homepage(),
      signal: AbortSignal.any([signal, stop.signal]),
      onEntry: (entity) => {
        askBackground('look-up', { entity }).catch(() => undefined);
      },
      hiding: {
        isHidden,
        hide: (entity, hidden) => askBackground('hide-term', { entity, hidden }).catch(() => false),
      },
    });
  };
  return {
    prepare: (mentions) => {
      slices.get(mentions).catch(() => undefined);
      void wordsOf(looks().language);
    },
    async open(mark, reading, { at, by }) {
      latest = mark;
      const [facts, words] = await Promise.all([slices.get(reading.mentions), wordsOf(looks().language)]);
      if (latest !== mark || signal.aborted) return false;
      // From card to card the focus goes back to where the first one was opened.
      const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const opener = shown?.card.isOpen() === true ? shown.opener : active;
      const card = freshCard(facts, words, reading, mark);
      shown = { card, mark, opener, by };
      return card.open(mark.mention, rectsOf(mark), { opener, at, by });
    },
    get card() {
      return shown?.card.isOpen() === true ? openCard(shown, forget) : null;
    },
    forget,
  };
}

interface Shown extends Pick<Way, 'by'> {
  readonly card: Card;
  readonly mark: Mark;
  readonly opener: HTMLElement | null;
}

function openCard({ card, mark, by }: Shown, close: () => void): OpenCard {
  return { mark, isHeld: by !== 'rest' || card.hasFocus(), isAt: (target) => card.isAt(target), close };
}

/** One portion after the other, so that the page goes on in between. */
async function askForSlice(ids: readonly EntityId[]): Promise<FactSet> {
  let { facts, isLast } = await askBackground('slice', { ids, portion: 0 });
  for (let portion = 1; !isLast; portion += 1) {
    const next = await askBackground('slice', { ids, portion });
    facts = { ...facts, entities: { ...facts.entities, ...next.facts.entities } };
    isLast = next.isLast;
  }
  return facts;
}

/** Keeps the last slice of facts for as long as the page names the same entities or fewer. */
function createSlices(signal: AbortSignal) {
  let held: ReadonlySet<EntityId> = new Set();
  let slice: Promise<FactSet> | null = null;
  let isAnswered = false;
  // Firefox drops the answer to a page that is on its way into the back-forward cache.
  const onHide = (): void => {
    if (!isAnswered) slice = null;
  };
  addEventListener('pagehide', onHide, { signal });
  return {
    get(mentions: readonly Mention[]): Promise<FactSet> {
      const ids = new Set(mentions.map(({ entity }) => entity));
      if (slice !== null && [...ids].every((id) => held.has(id))) return slice;
      held = ids;
      const asked = askForSlice([...ids]);
      slice = asked;
      isAnswered = false;
      asked.then(
        () => {
          isAnswered ||= slice === asked;
        },
        () => {
          // A failed fetch must not be kept: the worker may only have been stopping.
          if (slice === asked) slice = null;
        },
      );
      return asked;
    },
  };
}
