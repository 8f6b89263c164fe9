/** Opens the card on a stranger's page: a host in the top layer with a closed shadow root, gone without a trace when closed. */
import type { Words } from '../text/words.ts';
import type { EntityId, FactSet, Mention, PartialDate } from '../types.ts';
import type { Appearance, TextSize } from '../vocabulary.ts';
import type { Hiding } from './hide-term.tsx';
import { mountCard, type MountedCard } from './mount-card.ts';
import type { Point, Rect } from './place.ts';
import type { Direction, Stand } from './tour-buttons.tsx';

export interface CardOptions {
  readonly document: Document;
  /** At least what the page's entities need. */
  readonly facts: FactSet;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  readonly words: Words;
  readonly appearance?: Appearance;
  readonly textSize?: TextSize;
  /** Closes the card for good. */
  readonly signal: AbortSignal;
  /** The user wants all that the facts say about this entity, on a page of the extension. */
  readonly onEntry: (entity: EntityId) => void;
  /** Of the extension; only a repository that takes issues gives the card a way to say what is wrong. */
  readonly homepage?: string | undefined;
  /** Without it there is no button to hide a term. */
  readonly hiding?: Hiding;
  /** Without it, or with a single mark, there is no way to other marks. */
  readonly stand?: Stand;
}

/** How a card comes to be opened. */
export interface Opening {
  /** Where the focus goes back to. */
  readonly opener: HTMLElement | null;
  /** The point clicked, in the viewport. */
  readonly at: Point | null;
  /** The way that led here from another card: its button takes the focus again. At the mouse's rest the focus stays where it is. */
  readonly by: Direction | 'rest' | null;
}

export interface Card {
  /** `rects`: the mark's rectangles in the viewport, one a line. False when the facts do not hold the entity. */
  open(mention: Mention, rects: readonly Rect[], how: Opening): boolean;
  close(): void;
  isOpen(): boolean;
  /** Whether this target of a page's event is the card. */
  isAt(target: EventTarget | null): boolean;
  /** True while the focus is inside. */
  hasFocus(): boolean;
}

export function createCard(options: CardOptions): Card {
  let mounted: MountedCard | null = null;
  const close = (): void => {
    mounted?.unmount(false);
    mounted = null;
  };
  options.signal.addEventListener('abort', close);
  return {
    open(mention, rects, how) {
      close();
      if (options.signal.aborted) return false;
      mounted = mountCard(options, mention, rects, how);
      return mounted !== null;
    },
    close,
    isOpen: () => mounted?.isOpen() ?? false,
    isAt: (target) => mounted?.isAt(target) ?? false,
    hasFocus: () => mounted?.hasFocus() ?? false,
  };
}
