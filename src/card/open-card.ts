/** Opens the card on a stranger's page: a host in the top layer with a closed shadow root, gone without a trace when closed. */
import type { Words } from '../text/words.ts';
import type { EntityId, FactSet, Mention, PartialDate } from '../types.ts';
import type { Appearance } from '../vocabulary.ts';
import type { Hiding } from './hide-term.tsx';
import { mountCard, type MountedCard } from './mount-card.ts';
import type { Point, Rect } from './place.ts';

export interface CardOptions {
  readonly document: Document;
  /** At least what the page's entities need. */
  readonly facts: FactSet;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  readonly words: Words;
  readonly appearance?: Appearance;
  /** Closes the card for good. */
  readonly signal: AbortSignal;
  /** The user wants all that the facts say about this entity, on a page of the extension. */
  readonly onEntry: (entity: EntityId) => void;
  /** Without it there is no button to hide a term. */
  readonly hiding?: Hiding;
}

export interface Card {
  /** `rects`: the mark's rectangles in the viewport, one a line; `at`: the point clicked. False when the facts do not hold the entity. */
  open(mention: Mention, rects: readonly Rect[], opener: HTMLElement | null, at?: Point | null): boolean;
  close(): void;
  isOpen(): boolean;
}

export function createCard(options: CardOptions): Card {
  let mounted: MountedCard | null = null;
  const close = (): void => {
    mounted?.unmount(false);
    mounted = null;
  };
  options.signal.addEventListener('abort', close);
  return {
    open(mention, rects, opener, at = null) {
      close();
      if (options.signal.aborted) return false;
      mounted = mountCard(options, mention, rects, opener, at);
      return mounted !== null;
    },
    close,
    isOpen: () => mounted?.isOpen() ?? false,
  };
}
