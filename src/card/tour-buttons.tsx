/** From mark to mark without leaving the card: for fingers, and for keyboards whose shortcuts are taken. */
import { useWords } from './words-context.ts';

export type Direction = 1 | -1;

/** Where the card's mark stands among all marks of the page, and the way to the others. */
export interface Stand {
  /** From 1. */
  readonly nth: number;
  readonly of: number;
  /** Closes this card and opens that of the next mark (1) or of the one before (-1), round the ends. */
  readonly go: (by: Direction) => void;
}

export function TourButtons({ stand: { nth, of, go } }: { readonly stand: Stand }) {
  const { say } = useWords();
  const button = (by: Direction) => (
    <button
      type="button"
      class="plain go"
      data-go={by}
      aria-label={say(by === 1 ? 'commandNext' : 'commandPrevious')}
      onClick={() => {
        go(by);
      }}
    >
      {by === 1 ? '›' : '‹'}
    </button>
  );
  return (
    <span class="tour">
      {button(-1)}
      <span>{say('markPlace', String(nth), String(of))}</span>
      {button(1)}
    </span>
  );
}
